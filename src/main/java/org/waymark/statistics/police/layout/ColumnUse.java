package org.waymark.statistics.police.layout;

/** What a column is and, for a column of counts, of which outcome and which period, where these stand in its heading alone. */
public record ColumnUse(ColumnRole role, String outcome, String period) {

    public static final ColumnUse IGNORED = new ColumnUse(ColumnRole.IGNORED, "", "");
    private static final String BETWEEN = ":";

    /** "FORCE", "RECORDED:16", "RECORDED:16:2022/23", "RECORDED::2022/23". */
    String inText() {
        return role + (outcome.isEmpty() && period.isEmpty() ? "" : BETWEEN + outcome) + (period.isEmpty() ? "" : BETWEEN + period);
    }

    static ColumnUse of(String text) {
        var parts = text.split(BETWEEN, 3);
        return new ColumnUse(ColumnRole.valueOf(parts[0]), parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }
}
