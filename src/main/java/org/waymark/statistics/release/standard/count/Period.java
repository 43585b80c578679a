package org.waymark.statistics.release.standard.count;

import org.waymark.statistics.measures.Window;

/** Some months that stand together in a row: the whole window, years in pairs, a year or a quarter, as far as the window reaches. */
public record Period(String key, String label, Window months) {

    /** As it stands in the id of a count: "2023-01/2023-12". */
    public String code() {
        return months.from() + "/" + months.to();
    }

    public boolean contains(Period other) {
        return months.contains(other.months.from()) && months.contains(other.months.to());
    }
}
