package org.waymark.imports;

/** What cannot be taken: where it stands in the file, what it is, and why not. It holds codes and days, and never much of them. */
public record RowError(long line, String column, String value, String reason) {

    private static final int SHOWN = 60;

    public RowError {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    static RowError at(long line, CaseColumn column, String value, String reason) {
        return new RowError(line, column.header(), value, reason);
    }

    /** Something about a row or the whole file that is not the fault of one column. */
    static RowError at(long line, String reason) {
        return new RowError(line, "", "", reason);
    }
}
