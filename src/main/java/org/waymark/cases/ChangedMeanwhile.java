package org.waymark.cases;

/** Somebody else changed the same thing first; nothing was saved, and both versions are shown. */
class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile() {
        super("Somebody else has changed this.", null, false, false);
    }
}
