package org.waymark.statistics.release.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.statistics.chart.estimate.CumulativeIncidence;
import org.waymark.statistics.chart.estimate.CumulativeIncidence.Followed;
import org.waymark.statistics.chart.IncidenceChart;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.Value;

/** How many of the recorded offences ended in a withdrawal or a charge as months went by, from a table of what happened to those still followed. */
final class Course {

    private static final List<String> COLUMNS = List.of("at-risk", "withdrawn", "charged", "other", "censored");
    private static final String TO_FROM = "\\d+-\\d+";

    private Course() {
    }

    /** Rows are stretches of months, "0-3"; drawn only as far as every number of them is shown. */
    static Optional<ReleaseChart> incidence(ReleaseTable table) {
        var cuts = COLUMNS.stream().map(code -> Cut.of(table, code)).flatMap(Optional::stream).toList();
        var followed = new ArrayList<Followed>();
        var stretches = table.rows().stream().filter(row -> row.keys().getFirst().code().matches(TO_FROM)).toList();
        if (cuts.size() < COLUMNS.size() || stretches.isEmpty()) {
            return Optional.empty();
        }
        for (var row : stretches) {
            var counts = cuts.stream().map(cut -> cut.value(row)).filter(Value.Count.class::isInstance).mapToLong(value -> ((Value.Count) value).number()).toArray();
            if (counts.length < COLUMNS.size() || counts[0] == 0 || counts[1] + counts[2] + counts[3] + counts[4] > counts[0]) {
                break;
            }
            followed.add(new Followed(counts[0], counts[1], counts[2], counts[3], counts[4]));
        }
        var bounds = stretches.getFirst().keys().getFirst().code().split("-");
        return followed.isEmpty() ? Optional.empty() : Optional.of(chart(table, followed, Integer.parseInt(bounds[1]) - Integer.parseInt(bounds[0])));
    }

    private static ReleaseChart chart(ReleaseTable table, List<Followed> followed, int step) {
        var chart = new IncidenceChart(table.finding() + ". Percentage that had ended so, by months since recording.", step,
                List.of(new IncidenceChart.Curve("Withdrawn", CumulativeIncidence.of(followed, Followed::withdrawn)),
                        new IncidenceChart.Curve("Charged", CumulativeIncidence.of(followed, Followed::charged))));
        return ReleaseChart.of(table.finding(), "Percentage of recorded offences that had ended so, by months since recording",
                List.of("Estimated by Aalen and Johansen, so that offences recorded lately count for as long as they were followed. Tinted: the 95% interval.",
                        "Computed from rounded numbers."), chart::drawing);
    }
}
