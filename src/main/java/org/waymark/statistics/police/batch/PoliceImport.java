package org.waymark.statistics.police.batch;

/** What an import came to: figures that were brought, or a file whose figures stand here already. */
record PoliceImport(int imported, int unchanged) {

    String inCodes() {
        return "police-figures imported=" + imported + " unchanged=" + unchanged;
    }
}
