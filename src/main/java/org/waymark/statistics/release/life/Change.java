package org.waymark.statistics.release.life;

/** By what a release came to say what it says. */
public enum Change {

    PREPARED("Prepared"),
    MERGED("Small forces published together"),
    COARSER("A table published one step coarser"),
    SUPPRESSED("Suppressed what gave small counts away");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
