package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.table.LedgerCells.LANCASHIRE;
import static org.waymark.statistics.table.LedgerCells.STAFFORDSHIRE;
import static org.waymark.statistics.table.LedgerCells.recorded;
import static org.waymark.statistics.table.LedgerCells.reports;
import static org.waymark.statistics.table.LedgerCells.together;
import static org.waymark.statistics.table.Tables.AS_AT;
import static org.waymark.statistics.table.Tables.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cell;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.table.StatisticsTable;

class ReadWithCareTest {

    private static final String GWENT = "W15000002";
    private static final List<Cell> TWO_FORCES = together(recorded(361, LANCASHIRE, "2019-01", "16"), recorded(634, LANCASHIRE, "2019-01", "18"),
            recorded(370, STAFFORDSHIRE, "2019-01", "16"), recorded(485, STAFFORDSHIRE, "2019-01", "18"));

    @Test
    void two_groups_are_told_apart_by_their_intervals() {
        assertThat(care("by=force&from=2019-01&to=2019-12", TWO_FORCES)).contains("The intervals of Lancashire and Staffordshire do not overlap: their shares differ by more than chance.");
        assertThat(care("by=force&from=2019-01&to=2019-12", together(recorded(36, LANCASHIRE, "2019-01", "16"), recorded(64, LANCASHIRE, "2019-01", "18"),
                recorded(43, STAFFORDSHIRE, "2019-01", "16"), recorded(57, STAFFORDSHIRE, "2019-01", "18"))))
                .contains("The intervals of Lancashire and Staffordshire overlap: their shares may differ by chance alone.");
    }

    @Test
    void several_groups_are_held_against_all_together() {
        var cells = together(TWO_FORCES, recorded(39, GWENT, "2019-01", "16"), recorded(61, GWENT, "2019-01", "18"));

        assertThat(care("by=force&from=2019-01&to=2019-12", cells)).contains("One of the three forces does not differ from all together (39.5%) by more than chance. Lancashire and Staffordshire do.");
    }

    @Test
    void shares_on_few_cases_and_open_ones_are_named() {
        var cells = together(TWO_FORCES, recorded(12, GWENT, "2019-01", "16"), recorded(138, LANCASHIRE, "2019-02", "0"));

        assertThat(care("by=force&from=2019-01&to=2019-12", cells)).contains(
                "One of three shares rests on fewer than 20: Gwent. One case more or less moves them by five points and more.",
                "138 of 2,000 recorded offences (6.9%) have no outcome yet: the shares of outcomes can still grow.");
    }

    @Test
    void breaks_that_the_window_crosses_are_said() {
        assertThat(care("from=2019-01&to=2021-05", TWO_FORCES)).noneMatch(sentence -> sentence.contains("break"));
        assertThat(care("from=2019-01&to=2021-06", TWO_FORCES)).contains("Figures cross a break: threats to share became an offence on 29 June 2021 and count from then on.");
        assertThat(care("from=2019-01&to=2026-12", TWO_FORCES)).anyMatch(sentence -> sentence.startsWith("Figures cross three breaks: "));
    }

    @Test
    void a_force_that_comes_in_is_part_of_a_change() {
        var table = table("by=year&from=2019-01&to=2020-12", TWO_FORCES, Map.of(LANCASHIRE, YearMonth.of(2015, 1), STAFFORDSHIRE, YearMonth.of(2019, 1)));

        assertThat(care(table)).contains("Cases of Staffordshire begin within these years: part of a change on the year before is that more forces are in.");
    }

    @Test
    void an_earlier_day_and_whose_cases_they_are_are_said() {
        assertThat(new ReadWithCare(table("from=2019-01&to=2019-12", TWO_FORCES), Finding.of(table("from=2019-01&to=2019-12", TWO_FORCES)).measure(), LocalDate.of(2022, 4, 1)).sentences())
                .contains("These are the figures as they were known on 31 March 2022. They may have changed since.",
                        "These are the helpline's own cases, not all that a force recorded. Who seeks help may differ from who does not.");
        assertThat(care("from=2019-01&to=2019-12", TWO_FORCES)).noneMatch(sentence -> sentence.contains("as they were known"));
    }

    /** Beyond 127 two equal counts are two objects. */
    @Test
    void where_it_is_known_of_all_reports_however_many_nothing_is_said() {
        var table = table(Topic.REPORTS, "from=2019-01&to=2019-12", together(reports(300, "2019-01", "PHONE", "NO")));

        assertThat(care(table)).noneMatch(sentence -> sentence.contains("not known whether the police were told"));
    }

    @Test
    void reports_of_which_it_is_not_known_are_in_no_share() {
        var table = table(Topic.REPORTS, "from=2019-01&to=2019-12", together(reports(30, "2019-01", "PHONE", "NO"), reports(12, "2019-01", "CHAT", "NOT_ASKED")));

        assertThat(care(table)).contains("For 12 of 42 reports it is not known whether the police were told; they are in no share.");
    }

    private static List<String> care(String asked, List<Cell> cells) {
        return care(table(asked, cells));
    }

    private static List<String> care(StatisticsTable table) {
        return new ReadWithCare(table, Finding.of(table).measure(), AS_AT).sentences();
    }
}
