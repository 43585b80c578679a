package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.table.LedgerCells.LANCASHIRE;
import static org.waymark.statistics.table.LedgerCells.STAFFORDSHIRE;
import static org.waymark.statistics.table.LedgerCells.closed;
import static org.waymark.statistics.table.LedgerCells.recorded;
import static org.waymark.statistics.table.LedgerCells.reports;
import static org.waymark.statistics.table.LedgerCells.together;
import static org.waymark.statistics.table.LedgerCells.withdrawal;
import static org.waymark.statistics.table.Tables.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cell;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.table.StatisticsTable;

class FindingTest {

    private static final String YEAR = "from=2021-01&to=2021-12";

    @Test
    void a_share_is_said_in_words() {
        var cells = together(recorded(361, LANCASHIRE, "2021-01", "16"), recorded(634, LANCASHIRE, "2021-01", "18"));

        assertThat(sentence(table("by=force&" + YEAR, cells)))
                .isEqualTo("More than a third of recorded offences were closed because the victim did not support action, with a suspect identified");
        assertThat(sentence(table(YEAR + "&measure=charged-or-summonsed", cells))).isEqualTo("None of the recorded offences ended in a charge or summons");
        assertThat(sentence(table(YEAR + "&measure=recorded-offences", cells))).isEqualTo("995 offences recorded by the police among the helpline's cases");
    }

    @Test
    void on_the_other_basis_it_is_of_other_things() {
        assertThat(sentence(table(YEAR + "&basis=closed", together(closed(10, LANCASHIRE, "2021-01", "16"), closed(10, LANCASHIRE, "2021-01", "18")))))
                .startsWith("Half of offences given an outcome were closed");
    }

    @Test
    void with_few_cases_no_share_is_spoken_of() {
        assertThat(sentence(table(YEAR, recorded(9, LANCASHIRE, "2021-01", "16")))).isEqualTo("Too few recorded offences to speak of shares: nine");
    }

    @Test
    void the_most_common_outcome_is_no_open_investigation_and_is_clear_of_the_next() {
        var clear = together(recorded(300, LANCASHIRE, "2021-01", "16"), recorded(100, LANCASHIRE, "2021-01", "18"), recorded(400, LANCASHIRE, "2021-01", "0"));
        var close = together(recorded(110, LANCASHIRE, "2021-01", "16"), recorded(100, LANCASHIRE, "2021-01", "18"));

        assertThat(sentence(table("by=outcome&" + YEAR, clear))).isEqualTo("“Suspect; victim does not support” is the most common outcome: more than a third of recorded offences");
        assertThat(sentence(table("by=outcome&" + YEAR, close)))
                .isEqualTo("“Suspect; victim does not support” and “No suspect identified” come first; which of them is the most common outcome is within chance");
    }

    @Test
    void a_reason_is_of_withdrawals_that_give_one() {
        var cells = together(many(30, withdrawal(LANCASHIRE, "2021-01", "WITH_CPS", "8-30", "STANDING", Map.of("DELAY", "JUSTICE"))),
                many(5, withdrawal(LANCASHIRE, "2021-01", "WITH_CPS", "8-30", "STANDING", Map.of("MOVE_ON", "WELLBEING"))),
                many(90, withdrawal(LANCASHIRE, "2021-01", "UNKNOWN", "8-30", "STANDING", Map.of("NOT_STATED", ""))));

        assertThat(sentence(table(Topic.WITHDRAWALS, "by=reason&" + YEAR, cells))).isEqualTo("“Taking too long” is the reason cited most often: more than four in five withdrawals that give one");
        assertThat(sentence(table(Topic.WITHDRAWALS, "by=stage&" + YEAR, cells))).as("not the unknown one").startsWith("“While the case was with the CPS” is the most common stage");
    }

    @Test
    void withdrawals_lead_with_how_many_came_back() {
        var cells = together(many(30, withdrawal(LANCASHIRE, "2021-01", "WITH_CPS", "8-30", "STANDING", Map.of())), many(10, withdrawal(LANCASHIRE, "2021-01", "WITH_CPS", "8-30", "REVERSED", Map.of())));

        assertThat(sentence(table(Topic.WITHDRAWALS, "by=force&" + YEAR, cells))).isEqualTo("A quarter of withdrawals were reversed: the victim supports action again");
    }

    @Test
    void reports_lead_with_those_that_the_police_do_not_know_of() {
        assertThat(sentence(table(Topic.REPORTS, YEAR, together(reports(30, "2021-01", "PHONE", "NO"), reports(30, "2021-01", "PHONE", "YES")))))
                .isEqualTo("Half of reports were of something not reported to the police");
        assertThat(sentence(table(Topic.REPORTS, YEAR + "&measure=reports", reports(1, "2021-01", "PHONE", "NO")))).isEqualTo("1 report reached the helpline");
    }

    @Test
    void a_change_says_which_way() {
        var begin = Map.of(LANCASHIRE, java.time.YearMonth.of(2019, 1));
        var cells = together(recorded(199, LANCASHIRE, "2020-05", "16"), recorded(366, LANCASHIRE, "2021-05", "16"));

        assertThat(sentence(table(YEAR + "&measure=change-on-year-before", cells, begin))).isEqualTo("83.9% more recorded offences than in the same months a year before");
        assertThat(sentence(table("by=force&" + YEAR + "&measure=change-on-year-before", together(cells, recorded(9, STAFFORDSHIRE, "2021-05", "16")), begin))).startsWith("83.9% more");
    }

    @Test
    void nothing_counted_is_said_too() {
        assertThat(sentence(table("by=force&" + YEAR, List.of()))).isEqualTo("Nothing was counted from January 2021 to December 2021");
    }

    private static String sentence(StatisticsTable table) {
        return Finding.of(table).sentence();
    }

    private static List<Cell> many(int number, List<Cell> cells) {
        return Collections.nCopies(number, cells).stream().flatMap(List::stream).toList();
    }
}
