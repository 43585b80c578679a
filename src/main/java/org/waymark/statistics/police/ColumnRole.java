package org.waymark.statistics.police;

/** What a column of an answer is. */
enum ColumnRole {

    IGNORED("Leave it out"),
    FORCE("Force"),
    PERIOD("Period"),
    OFFENCE("Offence"),
    OUTCOME("Outcome"),
    RECORDED("Count: outcomes so far of offences recorded in the period"),
    CLOSED("Count: outcomes given in the period");

    private final String label;

    ColumnRole(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static boolean isCount(String code) {
        return RECORDED.name().equals(code) || CLOSED.name().equals(code);
    }

    boolean isCount() {
        return this == RECORDED || this == CLOSED;
    }
}
