package org.waymark.statistics.police.layout;

/** What a column of an answer is. */
public enum ColumnRole {

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

    public String label() {
        return label;
    }

    public static boolean isCount(String code) {
        return RECORDED.name().equals(code) || CLOSED.name().equals(code);
    }

    public boolean isCount() {
        return this == RECORDED || this == CLOSED;
    }
}
