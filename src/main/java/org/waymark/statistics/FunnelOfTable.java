package org.waymark.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.waymark.statistics.ChartOfTable.Chart;
import org.waymark.statistics.chart.FunnelChart;
import org.waymark.statistics.chart.FunnelChart.Force;
import org.waymark.statistics.chart.Paper;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.table.Figure;
import org.waymark.statistics.table.Row;
import org.waymark.statistics.table.StatisticsTable;

/** The funnel plot of a table by force, where there are enough forces and it is known what all together are like. */
final class FunnelOfTable {

    private FunnelOfTable() {
    }

    static Optional<Chart> of(StatisticsTable table, Measure measure, List<Row> rows) {
        var total = measure.isShare() && table.question().by().equals(List.of(Dimension.FORCE)) ? table.totalOf(measure) : Figure.NONE;
        var centre = total.denominator().filter(whole -> whole > 0).map(whole -> total.numerator().orElse(0L) / (double) whole).filter(share -> share > 0 && share < 1);
        if (centre.isEmpty() || rows.size() < FunnelChart.FEWEST) {
            return Optional.empty();
        }
        var cases = InWords.capital(table.question().basis().things());
        var chart = FunnelChart.around(centre.get(), InWords.percent(total.percent().orElseThrow()), rows.stream().map(FunnelOfTable::force).toList(), "All forces", cases);
        var words = new FunnelWords(chart);
        var what = measure.label() + ": share, by number of cases";
        var titled = chart.titled("%s. %s.".formatted(what, words.finding()));
        return Optional.of(new Chart(Arrays.stream(Paper.values()).map(titled::drawing).toList(), what, words.howToRead()));
    }

    private static Force force(Row row) {
        var whole = row.figure().denominator().orElseThrow();
        return new Force(row.group().names().getFirst(), row.figure().numerator().orElseThrow() / (double) whole, whole);
    }
}
