package org.waymark.statistics.release.standard.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.waymark.statistics.InWords;
import org.waymark.statistics.SeriesBreak;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.release.standard.count.Counting;
import org.waymark.statistics.release.standard.count.Part;
import org.waymark.statistics.release.standard.count.Parts;
import org.waymark.statistics.release.standard.count.Splits;
import org.waymark.time.London;

/** What has to be said around each table: of which months and day it is, on what it rests, and what it does not show. */
public record Surroundings(LocalDate asAt, Window window, Splits splits) {

    public String subtitle(StandardTable table, int step) {
        return "%s, %s to %s, as known on %s; %s".formatted(table.counted(), London.inWords(window.from()), London.inWords(window.to()),
                London.inWords(asAt), reach(table, step));
    }

    public List<String> notes(StandardTable table, int step, Rules rules) {
        var notes = new ArrayList<String>();
        notes.add(basis(table.basis()));
        notes.addAll(table.notes());
        if (table.basis() == Basis.RECORDED) {
            notes.add("The police give outcomes to offences for months and years after recording them. The latest figures are provisional: see \"not yet assigned\".");
            breaks(notes);
        }
        merged(table, step, notes);
        if (step > 0) {
            notes.add("This table is published %s. More finely split, more than a quarter of its counts would have to be suppressed, or it was chosen so."
                    .formatted(table.ladder().get(step).words()));
        }
        disclosure(table, step, rules, notes);
        notes.add("Coverage: %s. Not everybody whom this happens to turns to a helpline.".formatted(reach(table, step)));
        return List.copyOf(notes);
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case RECORDED -> "Counted are offences that the police recorded in the window, with their outcomes so far as known on the as-at day.";
            case CLOSED -> "Counted are outcomes that the police assigned in the window, whenever the crime was recorded.";
            case WITHDRAWN -> "Counted are withdrawals made in the window, as known on the as-at day.";
            case RECEIVED -> "Counted is what happened in the window, as known on the as-at day.";
        };
    }

    private void breaks(List<String> notes) {
        var crossed = SeriesBreak.crossedBy(window);
        if (!crossed.isEmpty()) {
            notes.add("Figures cross a break: %s.".formatted(crossed.stream().map(SeriesBreak::words).collect(Collectors.joining("; "))));
        }
    }

    private void merged(StandardTable table, int step, List<String> notes) {
        var together = splits.forces().stream().filter(force -> force.codes().size() > 1 && !force.code().equals(Parts.NOT_KNOWN)).map(Part::label).toList();
        var byForce = table.ladder().get(step).layout().dimensions().stream().anyMatch(dimension -> dimension.code().equals(Parts.FORCE));
        if (byForce && !together.isEmpty()) {
            notes.add("Forces with few cases are shown together: %s.".formatted(InWords.list(together, "and")));
        }
    }

    private static void disclosure(StandardTable table, int step, Rules rules, List<String> notes) {
        notes.add("So that nobody can be identified, numbers under %d are suppressed and shown as [c], and so are others from which they could be worked out."
                .formatted(rules.threshold()));
        var zeros = table.ladder().get(step).layout().counted().anyMatch(Counting::zeroIsSmall);
        notes.add(zeros ? "A 0 counts as small where it would tell something, and is [c] there." : "0 means that there was none.");
        notes.add("All other numbers are rounded to the nearest %d, totals from the true total, so parts may not add up to totals. Percentages come from rounded numbers, "
                .formatted(rules.base()) + "and are given only of %d or more; intervals are 95%% Wilson intervals.".formatted(Rules.FEWEST_OF_A_SHARE));
    }

    /** How far the counted cases reach. */
    public Reach reach(StandardTable table, int step) {
        return Reach.of(table, step, window);
    }
}
