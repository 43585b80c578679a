package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.table.LedgerCells.LANCASHIRE;
import static org.waymark.statistics.table.LedgerCells.STAFFORDSHIRE;
import static org.waymark.statistics.table.LedgerCells.recorded;
import static org.waymark.statistics.table.LedgerCells.together;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cell;
import org.waymark.statistics.chart.Drawing;
import org.waymark.statistics.chart.Reading;
import org.waymark.statistics.measures.OutcomeMeasures;
import org.waymark.statistics.table.Tables;

class FunnelOfTableTest {

    private static final String MONTH = "2020-01";
    private static final List<Cell> FOUR = together(force(LANCASHIRE, 361, 995), force(STAFFORDSHIRE, 370, 855), force("E23000027", 139, 372), force("W15000002", 101, 268));
    private static final List<Cell> FIVE = together(FOUR, force("E23000014", 630, 1_720));

    @Test
    void five_forces_are_compared_by_a_funnel_plot_in_which_only_staffordshire_lies_outside() {
        var chart = chart("by=force", FIVE);

        assertThat(chart.drawings().getFirst().title()).contains("Staffordshire differs from all forces together by more than chance explains.");
        assertThat(chart.note()).contains("limits are not widened");
        assertThat(chart.drawings().getFirst().words()).extracting(Drawing.Word::text).contains("All forces, 38.0%", "99.8% limits", "Staffordshire", "Lancashire");
    }

    @Test
    void the_share_of_all_is_the_one_that_the_table_gives() {
        var cells = together(force(LANCASHIRE, 115, 400), force(STAFFORDSHIRE, 115, 400), force("E23000027", 115, 400), force("W15000002", 115, 400), force("E23000014", 117, 400));

        assertThat(chart("by=force", cells).drawings().getFirst().words()).extracting(Drawing.Word::text).as("577 of 2,000, half-up").contains("All forces, 28.9%");
    }

    @Test
    void its_words_can_be_read_on_wide_and_narrow_paper() {
        assertThat(chart("by=force", FIVE).drawings()).allSatisfy(drawing -> assertThat(Reading.wordsOverWords(drawing)).isEmpty())
                .allSatisfy(drawing -> assertThat(Reading.wordsOutside(drawing)).isEmpty());
    }

    @Test
    void four_forces_stand_in_rows() {
        assertThat(chart("by=force", FOUR).note()).startsWith("Dashed: all together");
    }

    @Test
    void other_groups_are_no_funnel() {
        assertThat(chart("by=region", FIVE).note()).startsWith("Dashed: all together");
    }

    private static ChartOfTable.Chart chart(String by, List<Cell> cells) {
        var table = Tables.table("%s&from=2020-01&to=2020-12".formatted(by), cells);
        return ChartOfTable.of(table, OutcomeMeasures.NOT_SUPPORTED_SUSPECT_IDENTIFIED).orElseThrow();
    }

    private static List<Cell> force(String force, int part, int whole) {
        return together(recorded(part, force, MONTH, "16"), recorded(whole - part, force, MONTH, "18"));
    }
}
