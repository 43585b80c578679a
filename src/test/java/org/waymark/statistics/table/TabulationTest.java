package org.waymark.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.table.LedgerCells.LANCASHIRE;
import static org.waymark.statistics.table.LedgerCells.STAFFORDSHIRE;
import static org.waymark.statistics.table.LedgerCells.recorded;
import static org.waymark.statistics.table.LedgerCells.reports;
import static org.waymark.statistics.table.LedgerCells.together;
import static org.waymark.statistics.table.LedgerCells.told;
import static org.waymark.statistics.table.LedgerCells.withdrawal;
import static org.waymark.statistics.table.Tables.question;
import static org.waymark.statistics.table.Tables.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cube;
import org.waymark.statistics.measures.Topic;

class TabulationTest {

    @Test
    void a_share_stands_with_numerator_denominator_and_interval() {
        var cells = together(recorded(361, LANCASHIRE, "2019-05", "16"), recorded(71, LANCASHIRE, "2019-06", "1"), recorded(563, LANCASHIRE, "2020-01", "18"));

        var table = table("by=force&from=2018-01&to=2021-12", cells);

        assertThat(row(table, "recorded-offences", LANCASHIRE).figure()).isEqualTo(Figure.count(995));
        assertThat(row(table, "not-supported-suspect-identified", LANCASHIRE).figure()).isEqualTo(new Figure(Optional.of(361L), Optional.of(995L),
                Optional.of(new BigDecimal("36.3")), Optional.of(new Interval(new BigDecimal("33.4"), new BigDecimal("39.3")))));
        assertThat(table.coverage().orElseThrow()).hasToString("helpline cases; 1 force; 3 of 48 months with a case");
    }

    @Test
    void a_percentage_of_a_sum_comes_from_the_total_and_never_from_rounded_parts() {
        var southYorkshire = "E23000011";
        var cells = together(recorded(316, southYorkshire, "2019-05", "16"), recorded(47, southYorkshire, "2019-06", "14"), recorded(388, southYorkshire, "2020-01", "18"));

        var table = table("by=force&from=2018-01&to=2021-12", cells);

        assertThat(row(table, "not-supported-suspect-identified", southYorkshire).figure().percent()).contains(new BigDecimal("42.1"));
        assertThat(row(table, "not-supported-no-suspect", southYorkshire).figure().percent()).contains(new BigDecimal("6.3"));
        assertThat(row(table, "not-supported", southYorkshire).figure().percent()).as("363 of 751, not 42.1 + 6.3").contains(new BigDecimal("48.3"));
    }

    @Test
    void told_of_anonymity_is_out_of_those_whom_the_law_protects_and_of_whom_it_is_recorded() {
        var cells = together(told(30, LANCASHIRE, "2021-05", "S66B_2", "YES"), told(10, LANCASHIRE, "2021-05", "S66B_4", "NO"),
                told(7, LANCASHIRE, "2021-05", "S66B_2", "NOT_ASKED"), told(9, LANCASHIRE, "2021-05", "S33_DISCLOSE", "YES"),
                told(5, STAFFORDSHIRE, "2021-05", "BLACKMAIL", "NO"));

        var table = table("by=force&from=2021-01&to=2021-12&measure=told-of-anonymity", cells);

        assertThat(row(table, "told-of-anonymity", LANCASHIRE).figure()).isEqualTo(Figure.share(30, 40));
        assertThat(row(table, "told-of-anonymity", STAFFORDSHIRE).figure()).isEqualTo(Figure.share(0, 0));
        assertThat(row(table("by=offence&from=2021-01&to=2021-12&measure=told-of-anonymity", cells), "told-of-anonymity", "S66B_4").figure())
                .isEqualTo(Figure.share(0, 10));
    }

    @Test
    void a_measure_with_a_cube_of_its_own_stands_in_a_table_only_where_it_is_asked_for() {
        assertThat(question(Topic.OUTCOMES, "from=2021-01&to=2021-12").measures()).noneMatch(measure -> measure.name().equals("told-of-anonymity"));
        assertThat(question(Topic.OUTCOMES, "from=2021-01&to=2021-12").cubes()).containsExactly(Cube.RECORDED);
        assertThat(question(Topic.OUTCOMES, "from=2021-01&to=2021-12&measure=told-of-anonymity").cubes()).containsExactly(Cube.RECORDED, Cube.ANONYMITY);
        assertThat(question(Topic.WITHDRAWALS, "from=2021-01&to=2021-12").measures()).anyMatch(measure -> measure.name().equals("reason-known"));
    }

    @Test
    void a_table_by_region_quarter_or_year_adds_up_forces_and_months() {
        var cells = together(recorded(3, LANCASHIRE, "2020-12", "16"), recorded(4, LANCASHIRE, "2021-01", "16"), recorded(5, "E23000004", "2021-03", "18"),
                recorded(2, "BTP", "2021-04", "18"));

        assertThat(counts(table("by=region&from=2020-01&to=2021-12&measure=recorded-offences", cells)))
                .isEqualTo(Map.of("E12000002", 12L, "BTP", 2L));
        assertThat(counts(table("by=region,quarter&from=2020-01&to=2021-12&measure=recorded-offences", cells)))
                .isEqualTo(Map.of("E12000002 2020-Q4", 3L, "E12000002 2021-Q1", 9L, "BTP 2021-Q2", 2L));
        assertThat(counts(table("by=year&from=2020-01&to=2021-03&measure=recorded-offences", cells)))
                .isEqualTo(Map.of("2020", 3L, "2021", 9L));
    }

    @Test
    void groups_stand_in_the_order_of_the_reference_lists_and_empty_ones_are_left_out() {
        var cells = together(recorded(1, STAFFORDSHIRE, "2021-01", "16"), recorded(1, LANCASHIRE, "2021-01", "2"), recorded(1, LANCASHIRE, "2021-01", "10"));

        assertThat(table("by=force&from=2021-01&to=2021-12&measure=recorded-offences", cells).rows())
                .extracting(row -> row.group().codes()).containsExactly(List.of(LANCASHIRE), List.of(STAFFORDSHIRE));
        assertThat(table("by=outcome&from=2021-01&to=2021-12", cells).rows())
                .extracting(row -> row.group().codes()).containsExactly(List.of("2"), List.of("10"), List.of("16"));
    }

    @Test
    void a_table_by_outcome_shares_the_whole_of_its_group() {
        var cells = together(recorded(6, LANCASHIRE, "2021-01", "16"), recorded(2, LANCASHIRE, "2021-01", "0"), recorded(9, STAFFORDSHIRE, "2021-01", "16"));

        var table = table("by=outcome,force&from=2021-01&to=2021-12", cells);

        assertThat(row(table, "outcomes", "16", LANCASHIRE).figure()).isEqualTo(Figure.share(6, 8));
        assertThat(row(table, "outcomes", "16", LANCASHIRE).notYetAssigned()).contains(2L);
        assertThat(table.rows()).extracting(row -> row.measure().name()).containsOnly("outcomes");
    }

    @Test
    void a_change_is_on_the_same_months_a_year_before_also_outside_the_window() {
        var cells = together(recorded(199, LANCASHIRE, "2020-03", "16"), recorded(366, LANCASHIRE, "2021-03", "16"));

        assertThat(row(table("by=force,year&from=2021-01&to=2021-12", cells, Map.of(LANCASHIRE, YearMonth.of(2020, 1))), "change-on-year-before", LANCASHIRE, "2021").figure())
                .isEqualTo(new Figure(Optional.of(167L), Optional.of(199L), Optional.of(new BigDecimal("83.9")), Optional.empty()));
        assertThat(row(table("from=2021-01&to=2021-12", cells, Map.of(LANCASHIRE, YearMonth.of(2020, 1))), "change-on-year-before").figure()).isEqualTo(Figure.change(366, 199));
    }

    @Test
    void a_year_that_the_window_cuts_is_compared_with_the_same_months() {
        var cells = together(recorded(30, LANCASHIRE, "2020-03", "16"), recorded(50, LANCASHIRE, "2020-09", "16"), recorded(45, LANCASHIRE, "2021-03", "16"));

        assertThat(row(table("by=year&from=2020-01&to=2021-06", cells, Map.of(LANCASHIRE, YearMonth.of(2019, 1))), "change-on-year-before", "2021").figure())
                .isEqualTo(Figure.change(45, 30));
    }

    @Test
    void a_change_is_left_empty_where_data_begin_later_or_the_earlier_count_is_small_or_the_months_are_not_over() {
        var cells = together(recorded(40, STAFFORDSHIRE, "2020-09", "16"), recorded(19, LANCASHIRE, "2020-09", "16"), recorded(60, STAFFORDSHIRE, "2021-09", "16"),
                recorded(60, LANCASHIRE, "2021-09", "16"), recorded(60, LANCASHIRE, "2022-01", "16"));
        var begin = Map.of(STAFFORDSHIRE, YearMonth.of(2020, 4), LANCASHIRE, YearMonth.of(2018, 1));

        var table = table("by=force,year&from=2021-01&to=2022-12", cells, begin);

        assertThat(row(table, "change-on-year-before", STAFFORDSHIRE, "2021").figure()).as("data begin in April 2020").isEqualTo(Figure.NONE);
        assertThat(row(table, "change-on-year-before", LANCASHIRE, "2021").figure()).as("19 the year before").isEqualTo(Figure.NONE);
        assertThat(row(table, "change-on-year-before", LANCASHIRE, "2022").figure()).as("as at March 2022").isEqualTo(Figure.NONE);
    }

    @Test
    void the_basis_closed_has_neither_recorded_offences_nor_any_not_yet_assigned() {
        var table = table("from=2021-01&to=2021-12&basis=closed", together(LedgerCells.closed(3, LANCASHIRE, "2021-02", "16"),
                LedgerCells.closed(1, LANCASHIRE, "2021-02", "1"), recorded(7, LANCASHIRE, "2021-02", "0")));

        assertThat(table.rows()).extracting(row -> row.measure().name()).doesNotContain("recorded-offences", "not-yet-assigned").contains("assigned-outcomes");
        assertThat(row(table, "charged-or-summonsed").figure()).isEqualTo(Figure.share(1, 4));
        assertThat(row(table, "charged-or-summonsed").notYetAssigned()).isEmpty();
    }

    @Test
    void a_disputed_account_is_out_of_the_police_s_own() {
        var cells = together(recorded(5, LANCASHIRE, "2021-01", "16", "POLICE"), recorded(2, LANCASHIRE, "2021-01", "14", "POLICE_DISPUTED"),
                recorded(9, LANCASHIRE, "2021-01", "16", "VICTIM"), recorded(4, LANCASHIRE, "2021-01", "18", "POLICE"));

        assertThat(row(table("from=2021-01&to=2021-12", cells), "account-disputed").figure()).isEqualTo(Figure.share(2, 7));
    }

    @Test
    void a_withdrawal_counts_once_in_each_reason_that_it_cites_out_of_those_with_a_reason() {
        var cells = together(
                withdrawal(LANCASHIRE, "2021-01", "AFTER_STATEMENT", "8-30", "STANDING", Map.of("FEAR_SUSPECT", "SAFETY", "DELAY", "JUSTICE")),
                withdrawal(LANCASHIRE, "2021-01", "WITH_CPS", "91-180", "STANDING", Map.of("DELAY", "JUSTICE", "NO_CONTACT", "")),
                withdrawal(LANCASHIRE, "2021-02", "WITH_CPS", "91-180", "STANDING", Map.of("NO_CONTACT", "")),
                withdrawal(LANCASHIRE, "2021-02", "WITH_CPS", "91-180", "REVERSED", Map.of("DELAY", "JUSTICE")));

        var table = table(Topic.WITHDRAWALS, "by=reason&from=2021-01&to=2021-12", cells);

        assertThat(row(table, "withdrawal-reason", "DELAY").figure()).isEqualTo(Figure.share(2, 2));
        assertThat(row(table, "withdrawal-reason", "FEAR_SUSPECT").figure()).isEqualTo(Figure.share(1, 2));
        assertThat(row(table, "withdrawal-reason", "NO_CONTACT").figure()).as("no reason, so no share").isEqualTo(Figure.count(2));
        assertThat(row(table, "reason-known", "DELAY").figure()).isEqualTo(Figure.share(2, 3));
        assertThat(row(table, "re-engaged", "DELAY").figure()).isEqualTo(Figure.share(1, 3));
        assertThat(table.coverage().orElseThrow()).hasToString("helpline cases; 1 force; 2 of 12 months with a withdrawal");
    }

    @Test
    void stages_share_the_standing_withdrawals_of_their_group() {
        var cells = together(
                withdrawal(LANCASHIRE, "2021-01", "AFTER_STATEMENT", "8-30", "STANDING", Map.of("DELAY", "JUSTICE")),
                withdrawal(LANCASHIRE, "2021-01", "WITH_CPS", "8-30", "STANDING", Map.of()),
                withdrawal(STAFFORDSHIRE, "2021-01", "WITH_CPS", "8-30", "STANDING", Map.of()),
                withdrawal("NOT_ASKED", "2021-01", "WITH_CPS", "UNKNOWN", "REVERSED", Map.of()));

        var table = table(Topic.WITHDRAWALS, "by=stage,force&from=2021-01&to=2021-12", cells);

        assertThat(row(table, "withdrawal-stage", "WITH_CPS", LANCASHIRE).figure()).isEqualTo(Figure.share(1, 2));
        assertThat(row(table, "withdrawal-stage", "WITH_CPS", "NOT_ASKED").figure()).isEqualTo(Figure.share(0, 0));
        assertThat(row(table, "re-engaged", "WITH_CPS", "NOT_ASKED").figure()).isEqualTo(Figure.share(1, 1));
        assertThat(table.coverage().orElseThrow()).hasToString("helpline cases; 2 forces; 1 of 12 months with a withdrawal");
    }

    @Test
    void reports_not_known_to_be_reported_are_in_no_share() {
        var cells = together(reports(3, "2021-01", "PHONE", "NO"), reports(1, "2021-01", "PHONE", "YES"), reports(9, "2021-02", "CHAT", "NOT_ASKED"));

        var table = table(Topic.REPORTS, "from=2021-01&to=2021-02", cells);

        assertThat(row(table, "reports").figure()).isEqualTo(Figure.count(13));
        assertThat(row(table, "not-reported-to-police").figure()).isEqualTo(Figure.share(3, 4));
        assertThat(table.coverage().orElseThrow()).hasToString("helpline reports; 2 of 2 months with a report");
    }

    @Test
    void before_the_first_posting_nothing_was_known_and_nothing_is_not_zero() {
        var known = new Known(Optional.of(LocalDate.of(2022, 4, 1)), List.of(), Map.of());

        var table = StatisticsTable.answering(question(Topic.OUTCOMES, "from=2021-01&to=2021-12"), known);

        assertThat(table.isNotKnown()).isTrue();
        assertThat(table.rows()).hasSizeGreaterThan(10).allMatch(row -> row.figure().equals(Figure.NONE));
        assertThat(StatisticsTable.answering(question(Topic.OUTCOMES, "by=force&from=2021-01&to=2021-12"), known).rows()).isEmpty();
    }

    private static Row row(StatisticsTable table, String measure, String... codes) {
        return table.rows().stream().filter(row -> row.measure().name().equals(measure) && row.group().codes().equals(List.of(codes))).findFirst().orElseThrow();
    }

    private static Map<String, Long> counts(StatisticsTable table) {
        return table.rows().stream().collect(Collectors.toMap(row -> String.join(" ", row.group().codes()), row -> row.figure().numerator().orElseThrow()));
    }
}
