package org.waymark.statistics.disclosure.attack;

import java.util.List;

import org.waymark.statistics.disclosure.CountId;

/**
 * A small count of which a reader can work out too much, or a small difference of what two releases say of it: what it may be
 * at least and at most, as far as that can be told, and which published counts say so.
 *
 * @param isDifference whether least and most are about the difference; it has a sign
 */
public record Exposed(CountId id, String table, long least, long most, List<CountId> givenAwayBy, boolean isDifference) {
}
