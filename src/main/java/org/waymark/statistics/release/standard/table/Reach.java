package org.waymark.statistics.release.standard.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.measures.Window;

/**
 * How far counted cases reach, as far as the rows of a table show it themselves: the forces that stand in them, and the months that
 * were looked at. In how many of these there was a case is not published: where there was one in each, a quarter with [c] has at
 * least three; and no attack on the tables would know of it.
 */
public record Reach(Topic topic, Set<String> forces, int months) {

    static Reach of(StandardTable table, int step, Window window) {
        return new Reach(topic(table.basis()), table.ladder().get(step).layout().forces(), window.months().size());
    }

    private static Topic topic(Basis basis) {
        return switch (basis) {
            case RECORDED, CLOSED -> Topic.OUTCOMES;
            case WITHDRAWN -> Topic.WITHDRAWALS;
            case RECEIVED -> Topic.REPORTS;
        };
    }

    /** Of all tables of a release, with what it is the reach of: "Offences: helpline cases; 2 forces; 48 months. Withdrawals: …". */
    public static String inWords(Collection<Reach> tables) {
        var byTopic = new LinkedHashMap<Topic, Reach>();
        tables.forEach(table -> byTopic.merge(table.topic, table, Reach::and));
        return byTopic.values().stream().map(reach -> reach.counted() + ": " + reach).collect(Collectors.joining(". "));
    }

    private Reach and(Reach other) {
        var together = new HashSet<>(forces);
        together.addAll(other.forces);
        return new Reach(topic, together, months);
    }

    private String counted() {
        return switch (topic) {
            case OUTCOMES -> "Offences";
            case WITHDRAWALS -> "Withdrawals";
            case REPORTS -> "Reports";
        };
    }

    /** "helpline cases; 2 forces; 48 months". */
    @Override
    public String toString() {
        return Stream.of(topic == Topic.REPORTS ? "helpline reports" : "helpline cases", forces.isEmpty() ? "" : forces.size() + (forces.size() == 1 ? " force" : " forces"),
                months + (months == 1 ? " month" : " months")).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
