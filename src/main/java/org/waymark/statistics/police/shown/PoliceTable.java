package org.waymark.statistics.police.shown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.waymark.reference.Force;
import org.waymark.reference.Outcome;
import org.waymark.statistics.police.figure.PoliceSum;
import org.waymark.statistics.police.shown.PoliceReading.Shown;

import io.quarkus.qute.TemplateData;

/** Police figures of one basis, force by outcome, as they were published. */
@TemplateData
public record PoliceTable(String caption, String explanation, List<Column> columns, List<Line> lines, boolean isOfSeveralPeriods) {

    /** An outcome that was published; 1A, 2A and 3A say of which one they are part. */
    @TemplateData
    public record Column(String code, String label) {

        static Column of(Outcome outcome) {
            return new Column(outcome.code(), outcome.counted().equals(outcome.code()) ? outcome.label() : outcome.label() + " (part of " + outcome.counted() + ")");
        }
    }

    /** A force with what was published of it, and of how many of the periods. */
    @TemplateData
    public record Line(String force, String periods, List<String> cells, String together) {
    }

    static PoliceTable recorded(List<Shown> figures, int periods) {
        return of("Outcomes so far of offences recorded in the period", "Later tables change these: outcomes are still to come.", figures, periods, true);
    }

    static PoliceTable closed(List<Shown> figures, int periods) {
        return of("Outcomes given in the period", "Whenever the offence was recorded.", figures, periods, false);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    private static PoliceTable of(String caption, String explanation, List<Shown> figures, int periods, boolean ofRecorded) {
        var saysSomething = figures.stream().anyMatch(figure -> new PoliceSum().plus(figure.count(ofRecorded)).saysAnything());
        if (!saysSomething) {
            return new PoliceTable(caption, explanation, List.of(), List.of(), false);
        }
        var published = new TreeSet<String>();
        var byForce = new TreeMap<String, List<Shown>>();
        for (var figure : figures) {
            published.add(figure.outcome());
            byForce.computeIfAbsent(Force.labelOf(figure.force()), first -> new ArrayList<>()).add(figure);
        }
        var outcomes = Outcome.all().stream().filter(outcome -> published.contains(outcome.code())).toList();
        var lines = new ArrayList<Line>();
        byForce.forEach((force, its) -> lines.add(line(force, its, outcomes, periods, ofRecorded)));
        return new PoliceTable(caption, explanation, outcomes.stream().map(Column::of).toList(), lines, periods > 1);
    }

    private static Line line(String force, List<Shown> figures, List<Outcome> outcomes, int periods, boolean ofRecorded) {
        Map<String, PoliceSum> sums = new LinkedHashMap<>();
        var together = new PoliceSum();
        for (var figure : figures) {
            sums.computeIfAbsent(figure.outcome(), first -> new PoliceSum()).plus(figure.count(ofRecorded));
            if (addsUp(figure.outcome(), ofRecorded)) {
                together.plus(figure.count(ofRecorded));
            }
        }
        var had = figures.stream().map(Shown::period).distinct().count();
        return new Line(force, had + " of " + periods, outcomes.stream().map(outcome -> sums.getOrDefault(outcome.code(), new PoliceSum()).inWords()).toList(), together.inWords());
    }

    /**
     * 1A, 2A and 3A are part of 1, 2 and 3 as published, and adding them would count those twice; an offence that is not yet
     * assigned has no outcome, so it is no part of the outcomes that were given.
     */
    private static boolean addsUp(String outcome, boolean ofRecorded) {
        return Outcome.find(outcome).orElseThrow().counted().equals(outcome) && (ofRecorded || !outcome.equals(Outcome.NOT_YET_ASSIGNED));
    }
}
