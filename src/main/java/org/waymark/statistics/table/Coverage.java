package org.waymark.statistics.table;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

import org.waymark.reference.Force;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.measures.Window;

/** How far the helpline's own cases reach: how many forces they concern, and how many months of the window have one. */
public record Coverage(Topic topic, long forces, long monthsWithSome, long months) {

    public static Coverage of(Topic topic, Window window, Collection<Counted> counted) {
        return new Coverage(topic,
                topic == Topic.REPORTS ? 0 : counted.stream().map(one -> one.cell().of("force")).filter(code -> Force.find(code).isPresent()).distinct().count(),
                counted.stream().map(Counted::month).distinct().count(),
                window.months().size());
    }

    /** The months of the window without any, to be named where they are few. */
    public static List<YearMonth> monthsWithout(Window window, Collection<Counted> counted) {
        var with = counted.stream().map(Counted::month).toList();
        return window.months().stream().filter(month -> !with.contains(month)).toList();
    }

    @Override
    public String toString() {
        var ofMonths = "%d of %d %s with a ".formatted(monthsWithSome, months, months == 1 ? "month" : "months");
        return switch (topic) {
            case OUTCOMES -> "helpline cases; %s; %scase".formatted(inForces(), ofMonths);
            case WITHDRAWALS -> "helpline cases; %s; %swithdrawal".formatted(inForces(), ofMonths);
            case REPORTS -> "helpline reports; %sreport".formatted(ofMonths);
        };
    }

    private String inForces() {
        return forces + (forces == 1 ? " force" : " forces");
    }
}
