package org.waymark.statistics.release.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.statistics.chart.Reading;
import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.release.standard.MadeUpTables;

class StandardTablesHaveChartsTest {

    /** Every standard table at every step of its ladder. */
    static Stream<Arguments> tables() {
        return IntStream.range(0, MadeUpTables.STEPS).boxed().flatMap(step -> MadeUpTables.at(step).stream().map(table -> Arguments.of(step + " " + table.title(), table)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void each_has_a_chart_whose_words_can_be_read_on_wide_and_narrow_paper(String name, ReleaseTable table) {
        var charts = ChartOfRelease.of(table);

        if (charts.isEmpty()) {
            assertThat(table.rows().size() == 1 || isCourseWithoutBeginning(table)).as("a row by itself needs no chart: " + table).isTrue();
        }
        assertThat(charts).flatExtracting(ReleaseChart::drawings)
                .allSatisfy(drawing -> assertThat(Reading.wordsOverWords(drawing)).isEmpty())
                .allSatisfy(drawing -> assertThat(Reading.wordsOutside(drawing)).isEmpty());
    }

    /** Where its first stretch is suppressed a curve has nothing to stand on. */
    private static boolean isCourseWithoutBeginning(ReleaseTable table) {
        return table.code().equals("course-of-investigations") && table.rows().getFirst().values().contains(Value.of(Mark.SUPPRESSED));
    }

    @Test
    void the_tables_of_forces_and_years_get_the_charts_that_suit_them() {
        var finest = MadeUpTables.at(0);

        assertThat(words(finest, "outcomes-by-force")).contains("99.8% limits");
        assertThat(words(finest, "outcomes-by-force-and-year")).contains("2016");
        assertThat(words(finest, "outcomes-by-year")).contains("Threats added", "Provisional");
        assertThat(words(finest, "outcomes-by-quarter")).contains("Q1 2016");
        assertThat(words(finest, "withdrawals-by-year")).contains("In part");
    }

    private static List<String> words(List<ReleaseTable> tables, String code) {
        var table = tables.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        return ChartOfRelease.of(table).stream().flatMap(chart -> chart.drawings().getFirst().words().stream()).map(word -> word.text()).toList();
    }
}
