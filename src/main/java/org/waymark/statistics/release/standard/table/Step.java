package org.waymark.statistics.release.standard.table;

/** A step of the ladder of a table: in words ("by police force and year"), the table as it would stand there, and what it then says. */
public record Step(String words, Layout layout, Saying saying) {
}
