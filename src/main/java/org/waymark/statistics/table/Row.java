package org.waymark.statistics.table;

import java.util.Optional;

import org.waymark.statistics.measures.Measure;

/** One row of a table: a group and a measure with its figure, and how many of the group's whole have no outcome yet. */
public record Row(Group group, Measure measure, Figure figure, Optional<Long> notYetAssigned) {
}
