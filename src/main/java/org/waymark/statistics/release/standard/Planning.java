package org.waymark.statistics.release.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.ledger.Cube;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.PlannedRelease;
import org.waymark.statistics.disclosure.PlannedTable;
import org.waymark.statistics.disclosure.Sum;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.release.standard.count.Cells;
import org.waymark.statistics.release.standard.count.Counting;
import org.waymark.statistics.release.standard.count.Offences;
import org.waymark.statistics.release.standard.count.Splits;
import org.waymark.statistics.release.standard.count.Listed;
import org.waymark.statistics.release.standard.relation.Relations;
import org.waymark.statistics.release.standard.table.CourseTable;
import org.waymark.statistics.release.standard.table.FunnelTable;
import org.waymark.statistics.release.standard.table.OutcomeTables;
import org.waymark.statistics.release.standard.table.Published;
import org.waymark.statistics.release.standard.table.PublishedTable;
import org.waymark.statistics.release.standard.table.StandardTable;
import org.waymark.statistics.release.standard.table.Surroundings;
import org.waymark.statistics.release.standard.table.WithdrawalTables;

/** Makes the plan of a release from the cells of the ledger: the same cells and the same wish give the same plan. */
final class Planning {

    private static final String NOT_KNOWN = "Nothing of it was known on the as-at day.";
    private static final String SHOWN_ELSEWHERE = "At the step at which it can be published all of it stands in other tables.";

    private final Asked asked;
    private final Cells cells;
    private final List<Published> published;
    private final Splits splits;
    private final Listed listed;
    private final CourseTable course;
    private final Map<Counting, Long> courseCounts;
    private final Relations relations;
    private final Surroundings surroundings;
    private final Map<Counting, PlannedCount> counted = new LinkedHashMap<>();

    private Planning(Asked asked, Cells cells, List<Published> published) {
        this.asked = asked;
        this.cells = cells;
        this.published = published;
        var window = within(asked.window(), cells);
        this.splits = Splits.of(cells, window, asked.merged());
        this.listed = new Listed(splits, asked.rules().threshold());
        this.course = CourseTable.of(splits.periods().whole(), asked.asAt(), cells);
        this.courseCounts = course.counts();
        this.relations = Relations.of(splits).and(course.relations(splits.periods()));
        this.surroundings = new Surroundings(asked.asAt(), window, splits);
    }

    static Plan of(Asked asked, Cells cells, List<Published> published) {
        return new Planning(asked, cells, published).plan();
    }

    /** Before the first year with anything in it there is nothing to be told; that a window begins with a year says nothing of its months. */
    private static Window within(Window wanted, Cells cells) {
        return cells.firstMonth().map(first -> first.withMonth(1)).filter(first -> first.isAfter(wanted.from()) && !first.isAfter(wanted.to()))
                .map(first -> new Window(first, wanted.to())).orElse(wanted);
    }

    private Plan plan() {
        var tables = new ArrayList<TablePlan>();
        var leftOut = new ArrayList<Plan.LeftOut>();
        var ids = new HashSet<CountId>();
        for (var table : standardTables()) {
            var chosen = isKnown(table) ? chosen(table) : Optional.<TablePlan>empty();
            if (chosen.isEmpty()) {
                leftOut.add(new Plan.LeftOut(table.code(), table.title(), isKnown(table) ? Plan.LeftOut.TOO_SMALL : NOT_KNOWN));
            } else if (ids.containsAll(idsOf(chosen.get().planned()))) {
                leftOut.add(new Plan.LeftOut(table.code(), table.title(), SHOWN_ELSEWHERE));
            } else {
                tables.add(chosen.get());
                ids.addAll(idsOf(chosen.get().planned()));
            }
        }
        return new Plan(asked, new PlannedRelease(nameOf(asked), asked.asAt(), together(tables)), tables, leftOut);
    }

    private Optional<TablePlan> chosen(StandardTable table) {
        var last = table.ladder().size() - 1;
        var byHand = asked.steps().get(table.code());
        var step = byHand == null ? IntStream.rangeClosed(0, last).filter(rung -> Ladder.holds(planned(table, rung), asked.rules(), asked.asAt())).findFirst()
                : IntStream.of(byHand).filter(rung -> rung >= 0 && rung <= last).findFirst();
        return step.stream().mapToObj(rung -> new TablePlan(table, rung, planned(table, rung), surroundings)).findFirst();
    }

    private List<StandardTable> standardTables() {
        return Stream.of(new OutcomeTables(splits).all(), new WithdrawalTables(splits).all(), List.of(new FunnelTable(splits).table(), course.table()),
                new PublishedTable(splits, published, asked.rules().threshold()).table().stream().toList())
                .flatMap(List::stream).toList();
    }

    /** All of it, and that is something; what decided an offence may be a withdrawal. */
    private boolean isKnown(StandardTable table) {
        var cubes = table.ladder().getFirst().layout().counted().map(Counting::cube).flatMap(cube -> cube == Cube.COURSE ? Stream.of(cube, Cube.WITHDRAWALS) : Stream.of(cube))
                .distinct().toList();
        return !cubes.isEmpty() && cubes.stream().allMatch(cube -> cells.areKnown(cube, asked.asAt()));
    }

    private PlannedTable planned(StandardTable table, int step) {
        var counts = new LinkedHashMap<CountId, PlannedCount>();
        table.ladder().get(step).layout().counted().map(this::planned).forEach(count -> counts.putIfAbsent(count.id(), count));
        return PlannedTable.shown(table.code(), List.copyOf(counts.values()), holding(relations.among(counts.keySet()), counts));
    }

    private PlannedCount planned(Counting counting) {
        return counted.computeIfAbsent(counting, wanted -> {
            var count = wanted.cube() == Cube.COURSE ? courseCounts.get(wanted) : cells.count(wanted);
            return new PlannedCount(wanted.id(), count, listed.atLeast(wanted, count), wanted.zeroIsSmall(), count == 0 && Offences.notYetInForce(wanted));
        });
    }

    /** What holds between counts of different tables is known to a reader too, what they add up to, and what has no row. */
    private List<PlannedTable> together(List<TablePlan> tables) {
        var each = tables.stream().map(TablePlan::planned).toList();
        var counts = new LinkedHashMap<CountId, PlannedCount>();
        each.forEach(table -> table.counts().forEach(count -> counts.putIfAbsent(count.id(), count)));
        var across = holding(across(each, counts.keySet()), counts);
        across.forEach(sum -> counts.computeIfAbsent(sum.whole(), whole -> PlannedCount.sum(whole, sum.parts().stream().map(counts::get).toList())));
        var absent = tables.stream().flatMap(table -> table.layout().counted()).flatMap(listed::absentBeside).map(Planning::nothing).distinct();
        var named = across.stream().flatMap(sum -> Stream.concat(Stream.of(sum.whole()), sum.parts().stream())).distinct().map(counts::get);
        var beside = PlannedTable.notShown(Plan.ACROSS, Stream.concat(named, absent).toList(), across);
        return beside.counts().isEmpty() ? each : Stream.concat(each.stream(), Stream.of(beside)).toList();
    }

    private static PlannedCount nothing(Counting counting) {
        return new PlannedCount(counting.id(), 0, 0, false, true);
    }

    private List<Sum> across(List<PlannedTable> each, Set<CountId> counts) {
        var within = each.stream().flatMap(table -> table.sums().stream()).collect(Collectors.toSet());
        return Stream.concat(relations.among(counts).stream().filter(sum -> !within.contains(sum)), relations.addedUp(counts).stream()).toList();
    }

    /** Where the ledger tells two things of one investigation otherwise than they hang together, nobody can know that they do. */
    private static List<Sum> holding(List<Sum> sums, Map<CountId, PlannedCount> counts) {
        return sums.stream().filter(sum -> !sum.isAcrossKinds() || sum.holds(id -> counts.get(id).count())).toList();
    }

    private static List<CountId> idsOf(PlannedTable table) {
        return table.counts().stream().map(PlannedCount::id).toList();
    }

    private static String nameOf(Asked asked) {
        return asked.window().from() + "/" + asked.window().to();
    }
}
