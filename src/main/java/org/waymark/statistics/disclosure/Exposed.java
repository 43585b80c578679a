package org.waymark.statistics.disclosure;

import java.util.List;

/** A small count of which a reader can work out too much: what it may be at least and at most, and which published counts say so. */
public record Exposed(CountId id, String table, long least, long most, List<CountId> givenAwayBy) {
}
