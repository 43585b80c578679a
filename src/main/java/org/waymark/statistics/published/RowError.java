package org.waymark.statistics.published;

/** A value of a file that cannot be taken: where it stands, what it is and why not. */
public record RowError(long line, String column, String value, String reason) {

    private static final int SHOWN = 100;

    public RowError {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
