package org.waymark.statistics.published.check;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a figure is from: a police force, a union of several, or a place that only has a name.
 * A name stands for itself alone; which forces are in it is not known.
 */
public record Area(SortedSet<String> members) implements Comparable<Area> {

    private static final String JOINED_BY = ";";

    public Area {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("An area has at least one member");
        }
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
    }

    /** One force code, several joined by ";", or a name. */
    public static Area of(String text) {
        return new Area(Stream.of(text.split(JOINED_BY)).map(String::strip).collect(Collectors.toCollection(TreeSet::new)));
    }

    public String text() {
        return String.join(JOINED_BY, members);
    }

    public boolean isUnion() {
        return members.size() > 1;
    }

    List<Area> singleAreas() {
        return members.stream().map(Area::of).toList();
    }

    boolean contains(Area smaller) {
        return members.size() > smaller.members.size() && members.containsAll(smaller.members);
    }

    boolean isApartFrom(Area other) {
        return members.stream().noneMatch(other.members::contains);
    }

    /** What is left of this area without a smaller one that it contains. */
    Area without(Area smaller) {
        var left = new TreeSet<>(members);
        left.removeAll(smaller.members);
        return new Area(left);
    }

    @Override
    public int compareTo(Area other) {
        return text().compareTo(other.text());
    }
}
