package org.waymark.statistics.published.check;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of one source: its statements in order of their ids, its counts and shares, and which areas contradict a larger one. */
record SourceFigures(
        List<Statement> statements, Counts counts, Map<Statement, Optional<Share>> shares, Map<Statement, String> contradicting) {

    static SourceFigures of(List<Statement> source) {
        var contradicting = LargerArea.contradicting(source);
        var counts = new Counts(source, contradicting.keySet());
        return new SourceFigures(
                source.stream().sorted(Comparator.comparing(Statement::id)).toList(),
                counts,
                source.stream().collect(toMap(statement -> statement, statement -> Share.of(statement, counts))),
                contradicting);
    }

    Optional<Count> countOf(Statement statement) {
        return counts.of(statement);
    }

    Optional<Share> shareOf(Statement statement) {
        return shares.get(statement);
    }

    boolean servesOthers(Statement statement) {
        return !contradicting.containsKey(statement);
    }
}
