package org.waymark.statistics.release.standard;

/** A step of the ladder of a table: in words ("by police force and year"), the table as it would stand there, and what it then says. */
record Step(String words, Layout layout, Saying saying) {
}
