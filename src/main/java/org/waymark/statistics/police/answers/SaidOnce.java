package org.waymark.statistics.police.answers;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.waymark.statistics.police.file.SheetRow;
import org.waymark.statistics.police.layout.ColumnRole;
import org.waymark.statistics.police.layout.ColumnUse;
import org.waymark.statistics.police.layout.Layout;
import org.waymark.statistics.police.reading.PeriodWords;
import org.waymark.web.FormErrors;

/** Each count has its force, period, offence and outcome from one place: its row, its column or the whole table, and no second one. */
record SaidOnce(Layout layout, FormErrors errors) {

    void demand() {
        demand(ColumnRole.FORCE, layout.force(), "force");
        demandOfCounts(ColumnRole.PERIOD, layout.period(), "period", ColumnUse::period);
        demand(ColumnRole.OFFENCE, layout.offence(), "offence");
        if (layout.counts().isEmpty()) {
            errors.add("role-0", "Say which column holds a count");
        } else {
            demandOfCounts(ColumnRole.OUTCOME, layout.outcome(), "outcome", ColumnUse::outcome);
            refuseTwins();
        }
    }

    private void demand(ColumnRole role, String always, String field) {
        var stands = columns(role) + (always.isEmpty() ? 0 : 1);
        if (stands != 1) {
            errors.add(field, stands == 0 ? "Say which column is the " + field + ", or give the one of all rows here"
                    : columns(role) > 1 ? "Only one column can be the " + field : "The " + field + " stands in a column already: leave this empty, or leave that column out");
        }
    }

    private void demandOfCounts(ColumnRole role, String always, String field, Function<ColumnUse, String> own) {
        var without = places().filter(place -> layout.use(place).role().isCount() && own.apply(layout.use(place)).isEmpty()).toList();
        var saidElsewhere = columns(role) > 0 || !always.isEmpty();
        if (without.size() == layout.counts().size() || !without.isEmpty() && saidElsewhere) {
            demand(role, always, field);
        } else if (!without.isEmpty()) {
            without.forEach(place -> errors.add(field + "-" + place, "Say the " + field + " of this column too, or leave the column out"));
        } else if (saidElsewhere) {
            errors.add(field, "Every column of counts says its " + field + " already: leave this empty, and leave out a column of " + field + "s");
        }
    }

    private void refuseTwins() {
        var seen = new HashMap<List<Object>, Integer>();
        places().filter(place -> layout.use(place).role().isCount()).forEach(place -> {
            var use = layout.use(place);
            var twin = seen.putIfAbsent(List.of(use.role(), use.outcome(), PeriodWords.period(use.period())), place);
            if (twin != null) {
                errors.add("role-" + place, "Column " + SheetRow.letters(twin) + " is the same count of the same outcome and period");
            }
        });
    }

    private long columns(ColumnRole role) {
        return layout.columns().stream().filter(use -> use.role() == role).count();
    }

    private Stream<Integer> places() {
        return Stream.iterate(0, place -> place + 1).limit(layout.columns().size());
    }
}
