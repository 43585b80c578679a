package org.waymark.statistics.release.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.PlannedTable;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.ReleaseTable.Row;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.release.standard.count.Entry;
import org.waymark.statistics.release.standard.table.Layout;
import org.waymark.statistics.release.standard.table.Reach;
import org.waymark.statistics.release.standard.table.StandardTable;
import org.waymark.statistics.release.standard.table.Step;
import org.waymark.statistics.release.standard.table.Surroundings;
import org.waymark.statistics.release.standard.table.Values;

/** A standard table at the step of its ladder at which it is published: its counts, and how it is written down. */
public final class TablePlan {

    private final StandardTable table;
    private final int step;
    private final PlannedTable planned;
    private final Surroundings surroundings;

    TablePlan(StandardTable table, int step, PlannedTable planned, Surroundings surroundings) {
        this.table = table;
        this.step = step;
        this.planned = planned;
        this.surroundings = surroundings;
    }

    public String code() {
        return table.code();
    }

    /** Which step of the ladder it is at, from 0. */
    public int step() {
        return step;
    }

    /** The steps of its ladder in words, the finest first: "by police force and year". */
    public List<String> ladder() {
        return table.ladder().stream().map(Step::words).toList();
    }

    public PlannedTable planned() {
        return planned;
    }

    /** The share of its counts that is suppressed, in parts of one. */
    public double suppressed(ProtectedRelease release) {
        return Ladder.suppressed(planned, release);
    }

    /** How far the counted cases reach. */
    Reach reach() {
        return surroundings.reach(table, step);
    }

    /** Where a reader finds a count. */
    public record Place(String title, List<String> row, String column) {
    }

    /** Where a reader finds this count: where it stands itself, else where it is part of a percentage. */
    public Optional<Place> placeOf(CountId id) {
        return placeOf(id, Entry.Number.class).or(() -> placeOf(id, Entry.Share.class));
    }

    private Optional<Place> placeOf(CountId id, Class<? extends Entry> kind) {
        var layout = layout();
        for (var line : layout.lines()) {
            for (int at = 0; at < line.entries().size(); at++) {
                if (kind.isInstance(line.entries().get(at)) && line.entries().get(at).counted().anyMatch(counting -> counting.id().equals(id))) {
                    return Optional.of(new Place(layout.title(), line.keys().stream().map(ReleaseTable.Key::label).toList(), layout.columns().get(at).label()));
                }
            }
        }
        return Optional.empty();
    }

    Layout layout() {
        return table.ladder().get(step).layout();
    }

    /** With the counts that are shown, the marks, what it says, and what has to be known of it. */
    ReleaseTable writtenDown(ProtectedRelease release, Map<CountId, PlannedCount> counts) {
        var layout = layout();
        var values = new Values(release, counts);
        var rows = layout.lines().stream().map(line -> new Row(line.keys(), line.entries().stream().map(values::of).toList())).toList();
        var untold = new ReleaseTable(code(), "", layout.title(), surroundings.subtitle(table, step), layout.dimensions(), layout.columns(), rows,
                surroundings.notes(table, step, release.rules()));
        return new ReleaseTable(code(), table.ladder().get(step).saying().of(untold, table.basis()), untold.title(), untold.subtitle(), untold.dimensions(),
                untold.columns(), rows, untold.notes());
    }
}
