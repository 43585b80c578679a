package org.waymark.statistics.table;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.waymark.reference.Outcome;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.measures.Which;

/** Adds cells up to rows: one a group with something in it and a measure. */
final class Tabulation {

    /** Under twenty an earlier count is too small to speak of a change. */
    private static final int FEWEST_BEFORE = 20;
    private static final Which NOT_YET_ASSIGNED = Which.every("offences without an outcome").with("outcome", Outcome.NOT_YET_ASSIGNED);

    private final Question question;
    private final Known known;
    private final List<Counted> inWindow;
    private final SortedCells ofWindow;
    private final SortedCells ofBothYears;

    Tabulation(Question question, Known known) {
        this.question = question;
        this.known = known;
        this.inWindow = known.cells().stream().filter(counted -> question.window().contains(counted.month())).toList();
        this.ofWindow = new SortedCells(inWindow);
        this.ofBothYears = new SortedCells(known.cells());
    }

    StatisticsTable table() {
        var rows = new ArrayList<Row>();
        for (var group : groups()) {
            var unassigned = notYetAssigned(group);
            question.measures().forEach(measure -> rows.add(new Row(group, measure, figure(measure, group), unassigned)));
        }
        return new StatisticsTable(question, known, Optional.of(coverage()), List.copyOf(rows));
    }

    private TreeSet<Group> groups() {
        var groups = new TreeSet<>(Group.order(question.by()));
        inWindow.stream().filter(counted -> counted.cell().cube() == question.cube() && counted.count() > 0)
                .forEach(counted -> groups.add(Group.of(counted.cell(), question.by())));
        return groups;
    }

    private Figure figure(Measure measure, Group group) {
        return switch (measure.kind()) {
            case COUNT -> Figure.count(count(measure.numerator(), group, question.by()));
            case SHARE -> share(measure, group);
            case CHANGE -> change(group);
        };
    }

    private Figure share(Measure measure, Group group) {
        var part = count(measure.numerator(), group, question.by());
        if (measure.across().map(across -> !across.hasShare(group.codeOf(across))).orElse(false)) {
            return Figure.count(part);
        }
        var whole = question.by().stream().filter(dimension -> !measure.across().equals(Optional.of(dimension))).toList();
        return Figure.share(part, count(measure.denominator().orElseThrow(), group, whole));
    }

    /** The same months a year before, given only where both are whole and the earlier count is not too small. */
    private Figure change(Group group) {
        var months = group.monthsOf(question.window());
        var earlier = months.stream().map(month -> month.minusYears(1)).toList();
        var over = !months.getLast().atEndOfMonth().isAfter(question.asAt());
        var begun = firstMonth(group).map(first -> !earlier.getFirst().isBefore(first)).orElse(false);
        if (!over || !begun) {
            return Figure.NONE;
        }
        var place = question.by().stream().filter(dimension -> !dimension.isTime()).toList();
        var now = countIn(months, group.within(place));
        var before = countIn(earlier, group.within(place));
        return before < FEWEST_BEFORE ? Figure.NONE : Figure.change(now, before);
    }

    /** The first month with a case of the group's force or region; of any case where it has neither. */
    private Optional<YearMonth> firstMonth(Group group) {
        Predicate<String> ofGroup = force -> group.by().stream()
                .filter(dimension -> dimension == Dimension.FORCE || dimension == Dimension.REGION)
                .allMatch(dimension -> dimension.codeOfForce(force).equals(group.codeOf(dimension)));
        return known.firstMonths().entrySet().stream().filter(force -> ofGroup.test(force.getKey())).map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
    }

    private long countIn(List<YearMonth> months, Group group) {
        return ofBothYears.of(question.cube(), group).stream().filter(counted -> months.contains(counted.month())).mapToLong(Counted::count).sum();
    }

    /** Read from a cube that cannot be split by reason or family, the count is that of the wider group. */
    private long count(Which which, Group group, List<Dimension> by) {
        var cube = which.cube().orElse(question.cube());
        var splitting = by.stream().filter(dimension -> dimension.splits(cube)).toList();
        return ofWindow.of(cube, group.within(splitting)).stream().filter(counted -> which.includes(counted.cell())).mapToLong(Counted::count).sum();
    }

    /** Of the group's whole: in a table by outcome that is the group without the outcome. */
    private Optional<Long> notYetAssigned(Group group) {
        var whole = question.by().stream().filter(dimension -> dimension != Dimension.OUTCOME).toList();
        return Optional.of(question).filter(asked -> asked.basis() == Basis.RECORDED).map(asked -> count(NOT_YET_ASSIGNED, group, whole));
    }

    private Coverage coverage() {
        var things = inWindow.stream().filter(counted -> counted.cell().cube() == question.basis().cube()).toList();
        return Coverage.of(question.topic(), question.window(), things);
    }
}
