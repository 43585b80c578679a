package org.waymark.statistics.disclosure;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which count: what is counted and the code of each dimension by which it is told apart. A dimension that is left out is
 * not split by. The same id in two tables is the same count; time is always told, as its months: "2023-01/2023-12".
 */
public record CountId(String of, SortedMap<String, String> where) implements Comparable<CountId> {

    /** The dimension of time, whose code is the first and the last month. */
    public static final String TIME = "time";

    public CountId {
        where = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(where));
    }

    /** The same count, told apart by this too. */
    public CountId with(String dimension, String code) {
        var narrower = new TreeMap<>(where);
        narrower.put(dimension, code);
        return new CountId(of, narrower);
    }

    @Override
    public int compareTo(CountId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return of + where;
    }
}
