package org.waymark.statistics.police.reading;

/** A value of a file that cannot be taken: where it stands, what it is and why not. */
public record CellError(String sheet, long line, String column, String value, String reason) {

    private static final int SHOWN = 100;

    public CellError {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
