package org.waymark.statistics.disclosure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which count: what is counted and the code of each dimension by which it is told apart. A dimension that is left out is
 * not split by. The same id in two tables is the same count; time is always told, as its months: "2023-01/2023-12". It is one
 * text, which is made once: ids are compared many times.
 */
public final class CountId implements Comparable<CountId> {

    /** The dimension of time, whose code is the first and the last month. */
    public static final String TIME = "time";

    private final String of;
    private final SortedMap<String, String> where;
    private final String text;

    public CountId(String of, SortedMap<String, String> where) {
        this.of = of;
        this.where = Collections.unmodifiableSortedMap(new TreeMap<>(where));
        text = of + where;
    }

    public String of() {
        return of;
    }

    public SortedMap<String, String> where() {
        return where;
    }

    /** The same count, told apart by this too. */
    public CountId with(String dimension, String code) {
        var narrower = new TreeMap<>(where);
        narrower.put(dimension, code);
        return new CountId(of, narrower);
    }

    @Override
    public int compareTo(CountId other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountId id && text.equals(id.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
