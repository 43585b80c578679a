package org.waymark.statistics.release.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.release.standard.Plans.TWO_YEARS;
import static org.waymark.statistics.release.standard.Plans.asked;
import static org.waymark.statistics.release.standard.Plans.everyTableAt;
import static org.waymark.statistics.release.standard.Plans.finest;
import static org.waymark.statistics.release.standard.Plans.plan;
import static org.waymark.statistics.release.standard.Plans.table;
import static org.waymark.statistics.release.standard.Plans.value;
import static org.waymark.statistics.release.standard.Plans.window;
import static org.waymark.statistics.table.LedgerCells.LANCASHIRE;
import static org.waymark.statistics.table.LedgerCells.STAFFORDSHIRE;
import static org.waymark.statistics.table.LedgerCells.recorded;
import static org.waymark.statistics.table.LedgerCells.reports;
import static org.waymark.statistics.table.LedgerCells.together;
import static org.waymark.statistics.table.LedgerCells.withdrawal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.release.standard.count.Offences;

class StandardTablesTest {

    private static final String CUMBRIA = "E23000002";
    private static final String CHESHIRE = "E23000006";
    private static final List<Cell> CELLS = together(
            recorded(11, LANCASHIRE, "2020-01", "16"), recorded(20, LANCASHIRE, "2020-02", "16"), recorded(43, LANCASHIRE, "2020-05", "18"), recorded(12, LANCASHIRE, "2021-07", "1"), recorded(38, LANCASHIRE, "2021-10", "0"),
            recorded(22, STAFFORDSHIRE, "2020-11", "16"), recorded(9, STAFFORDSHIRE, "2021-02", "14"), recorded(3, STAFFORDSHIRE, "2021-02", "3"),
            recorded(3, CUMBRIA, "2021-03", "16"), recorded(4, CHESHIRE, "2021-03", "16"));

    @Test
    void outcomes_stand_with_rounded_counts_and_percentages_of_them() {
        var table = table(finest(CELLS), "outcomes-by-force-and-year");

        assertThat(value(table, "recorded-offences", LANCASHIRE, "2020")).isEqualTo("75");
        assertThat(value(table, "not-supported-suspect-identified", LANCASHIRE, "2020")).isEqualTo("30");
        assertThat(value(table, "not-supported-suspect-identified-percent", LANCASHIRE, "2020")).as("30 of 75, not 31 of 74").isEqualTo("40.0");
        assertThat(value(table, "charged-or-summonsed", LANCASHIRE, "2020")).as("nobody, and that may be said").isEqualTo("0");
        assertThat(value(table, "out-of-court", STAFFORDSHIRE, "2021")).isEqualTo("[c]");
        assertThat(value(table, "not-supported-no-suspect-percent", STAFFORDSHIRE, "2021")).as("of 10").isEqualTo("[x]");
    }

    @Test
    void a_total_is_rounded_from_the_true_total() {
        var table = table(finest(CELLS), "outcomes-by-force");

        assertThat(value(table, "recorded-offences", LANCASHIRE)).isEqualTo("125");
        assertThat(value(table, "recorded-offences", STAFFORDSHIRE)).isEqualTo("35");
        assertThat(value(table, "recorded-offences", "all")).as("165 of 124 + 34 + 3 + 4").isEqualTo("165");
    }

    @Test
    void small_forces_of_a_region_can_be_shown_together() {
        var merged = table(plan(asked(TWO_YEARS, Set.of(CUMBRIA, CHESHIRE, STAFFORDSHIRE), everyTableAt(0)), CELLS), "outcomes-by-force");

        assertThat(value(merged, "recorded-offences", "E23000002+E23000006")).isEqualTo("5");
        assertThat(merged.rows().stream().map(row -> row.keys().getFirst().label())).as("Staffordshire is alone in its region")
                .containsExactly("Cumbria and Cheshire", "Lancashire", "Staffordshire", "All forces");
        assertThat(merged.notes()).anyMatch(note -> note.equals("Forces with few cases are shown together: Cumbria and Cheshire."));
    }

    @Test
    void regions_take_their_forces_together() {
        var table = table(plan(asked(TWO_YEARS, Set.of(), everyTableAt(2)), CELLS), "outcomes-by-force");

        assertThat(value(table, "recorded-offences", "region:E12000002")).as("124 + 3 + 4").isEqualTo("130");
        assertThat(table.rows().stream().map(row -> row.keys().getFirst().label())).containsExactly("North West", "West Midlands", "All regions");
    }

    @Test
    void the_outcomes_of_groups_add_up_to_the_recorded_offences() {
        var table = table(plan(asked(TWO_YEARS, Set.of(), everyTableAt(1)), CELLS), "outcomes-by-force");

        assertThat(table.columns().stream().map(ReleaseTable.Column::code).filter(code -> !code.endsWith("-percent")))
                .containsExactly("recorded-offences", "not-supported", "charged-or-summonsed", "other-assigned", "not-yet-assigned");
        assertThat(value(table, "not-supported", LANCASHIRE)).isEqualTo("30");
        assertThat(value(table, "other-assigned", LANCASHIRE)).isEqualTo("45");
    }

    @Test
    void an_offence_cannot_be_counted_before_it_came_into_force() {
        var cells = together(CELLS, List.of(Cube.RECORDED.cell(LANCASHIRE, "2021-08", "S33_THREAT", "16", "YES", "POLICE")));

        var table = table(plan(asked(window("2019-01", "2021-12"), Set.of(), everyTableAt(0)), together(cells, recorded(9, LANCASHIRE, "2019-01", "16"))), "offences-by-year");

        assertThat(value(table, "recorded-offences", "S33_THREAT", "2020")).as("before 29 June 2021").isEqualTo("[z]");
        assertThat(value(table, "recorded-offences", "S33_THREAT", "2021")).as("one").isEqualTo("[c]");
        assertThat(value(table, "recorded-offences", "S33_DISCLOSE", "2020")).isEqualTo("95");
    }

    @Test
    void quarters_stand_within_their_years_and_the_last_year_as_far_as_the_window_reaches() {
        var table = table(plan(asked(window("2020-01", "2021-09"), Set.of(), everyTableAt(0)), CELLS), "outcomes-by-quarter");

        assertThat(value(table, "recorded-offences", "2020", "2020-Q1")).isEqualTo("30");
        assertThat(value(table, "recorded-offences", "2020", "all")).isEqualTo("95");
        assertThat(value(table, "recorded-offences", "2021", "all")).as("without October").isEqualTo("30");
        assertThat(table.rows().stream().map(row -> row.keys().getFirst().label())).contains("2020", "January to September 2021", "January 2020 to September 2021");
    }

    @Test
    void reasons_stand_within_their_families_out_of_the_withdrawals_that_give_one() {
        var table = table(finest(together(CELLS,
                many(30, withdrawal(LANCASHIRE, "2020-03", "AFTER_STATEMENT", "8-30", "STANDING", Map.of("IDENTIFICATION", "PRIVACY", "DEVICE_INTRUSION", "PRIVACY"))),
                many(10, withdrawal(LANCASHIRE, "2020-03", "WITH_CPS", "91-180", "STANDING", Map.of("IDENTIFICATION", "PRIVACY"))),
                many(20, withdrawal(LANCASHIRE, "2020-03", "WITH_CPS", "91-180", "STANDING", Map.of("NO_CONTACT", ""))),
                many(7, withdrawal(LANCASHIRE, "2020-03", "WITH_CPS", "91-180", "REVERSED", Map.of("DELAY", "JUSTICE"))))), "withdrawal-reasons-by-year");

        assertThat(value(table, "withdrawal-reason", "PRIVACY", "IDENTIFICATION", "2020")).isEqualTo("40");
        assertThat(value(table, "withdrawal-reason-percent", "PRIVACY", "DEVICE_INTRUSION", "2020")).isEqualTo("75.0");
        assertThat(value(table, "withdrawal-reason", "PRIVACY", "all", "2020")).as("each withdrawal once").isEqualTo("40");
        assertThat(value(table, "withdrawal-reason", "ADMIN", "NO_CONTACT", "2020")).isEqualTo("20");
        assertThat(value(table, "withdrawal-reason-percent", "ADMIN", "NO_CONTACT", "2020")).as("no reason").isEqualTo("[z]");
        assertThat(value(table, "withdrawal-reason", "JUSTICE", "DELAY", "2020")).as("none stands, and that is not said").isEqualTo("[c]");
        assertThat(value(table, "withdrawal-reason", "all", "all", "2020")).isEqualTo("40");
        assertThat(table.finding()).isEqualTo("“Afraid of being identified” is the reason cited most often: all withdrawals that give one");
    }

    @Test
    void withdrawals_say_how_many_came_back_and_of_how_many_a_reason_is_known() {
        var table = table(finest(together(CELLS,
                many(60, withdrawal(LANCASHIRE, "2020-03", "AFTER_STATEMENT", "8-30", "STANDING", Map.of("DELAY", "JUSTICE"))),
                many(20, withdrawal(LANCASHIRE, "2021-03", "WITH_CPS", "91-180", "STANDING", Map.of())),
                many(20, withdrawal(LANCASHIRE, "2021-03", "WITH_CPS", "91-180", "REVERSED", Map.of())))), "withdrawals-by-year");

        assertThat(value(table, "all-withdrawals", "all")).isEqualTo("100");
        assertThat(value(table, "re-engaged-percent", "all")).isEqualTo("20.0");
        assertThat(value(table, "reason-known-percent", "all")).as("of those that stand").isEqualTo("75.0");
        assertThat(table.finding()).isEqualTo("One in five withdrawals were reversed: the victim supports action again");
    }

    @Test
    void disputed_accounts_are_out_of_the_police_s_own() {
        var table = table(finest(together(recorded(30, LANCASHIRE, "2020-01", "16", "POLICE"), recorded(10, LANCASHIRE, "2020-01", "14", "POLICE_DISPUTED"),
                recorded(9, LANCASHIRE, "2020-01", "16", "VICTIM"))), "disputed-accounts-by-year");

        assertThat(value(table, "not-supported-on-police-account", "2020")).isEqualTo("40");
        assertThat(value(table, "account-disputed", "2020")).isEqualTo("10");
        assertThat(value(table, "account-disputed-percent", "2020")).isEqualTo("25.0");
        assertThat(value(table, "account-disputed", "2021")).as("of the next year nothing is said").isEqualTo("[c]");
    }

    @Test
    void the_way_from_contact_to_charge_begins_with_those_who_were_not_at_the_police() {
        var table = table(finest(together(CELLS, reports(60, "2020-01", "PHONE", "NO"), reports(40, "2021-01", "PHONE", "YES"), reports(11, "2021-01", "PHONE", "NOT_ASKED"),
                many(13, withdrawal(LANCASHIRE, "2020-03", "WITH_CPS", "91-180", "STANDING", Map.of())))), "from-contact-to-charge");

        assertThat(table.rows().stream().map(row -> row.values().toString())).containsExactly("[100, [z]]", "[60, 60.0]", "[40, 40.0]", "[165, [z]]", "[60, 36.4]", "[10, 6.1]", "[15, [z]]");
        assertThat(table.finding()).isEqualTo("Three in five reports were of something not reported to the police");
        assertThat(table.notes()).anyMatch(note -> note.startsWith("These steps are not of one group of people"));
    }

    @Test
    void of_those_who_may_stay_anonymous_it_is_told_how_many_know() {
        var table = table(finest(together(CELLS, Collections.nCopies(30, Cube.ANONYMITY.cell(LANCASHIRE, "2020-03", "S66B_1", "YES")),
                Collections.nCopies(10, Cube.ANONYMITY.cell(LANCASHIRE, "2020-03", "S66B_1", "NO")), Collections.nCopies(9, Cube.ANONYMITY.cell(LANCASHIRE, "2020-03", "S66B_1", "NOT_ASKED")))),
                "told-of-anonymity-by-year");

        assertThat(value(table, "told-or-not", "2020")).isEqualTo("40");
        assertThat(value(table, "told-of-anonymity-percent", "2020")).isEqualTo("75.0");
    }

    @Test
    void the_course_of_investigations_follows_each_stretch_into_the_next() {
        var plan = plan(asked(TWO_YEARS, Set.of(), everyTableAt(2)), together(recorded(100, LANCASHIRE, "2020-01", "16"), recorded(20, LANCASHIRE, "2021-12", "0"),
                Collections.nCopies(30, Cube.COURSE.cell(LANCASHIRE, "2020-01", "2", "WITHDRAWN")), Collections.nCopies(10, Cube.COURSE.cell(LANCASHIRE, "2020-01", "14", "CHARGED"))));

        var table = table(plan, "course-of-investigations");
        assertThat(Plans.values(table, "0-12").toString()).as("those of December 2021 are not followed for a year yet").isEqualTo("[100, 30, [c], [c], [c]]");
        assertThat(Plans.values(table, "12-24").toString()).isEqualTo("[70, [c], 10, [c], 60]");
        assertThat(plan.table("course-of-investigations").orElseThrow().planned().sums()).extracting(Object::toString)
                .anyMatch(sum -> sum.contains("whole=COURSE{event=at-risk, months=0-12") && sum.contains("COURSE{event=at-risk, months=12-24") && sum.contains("EXACT"));
    }

    @Test
    void a_table_says_of_what_it_is_and_what_it_does_not_show() {
        var table = table(finest(CELLS), "outcomes-by-force");

        assertThat(table.subtitle()).isEqualTo("Offences recorded by the police among the helpline's cases, January 2020 to December 2021, as known on 31 March 2022; "
                + "helpline cases; 4 forces; 24 months");
        assertThat(table.finding()).isEqualTo("More than a third of recorded offences were closed because the victim did not support action, with a suspect identified");
        assertThat(table.notes()).anyMatch(note -> note.contains("numbers under 5 are suppressed and shown as [c]")).anyMatch(note -> note.contains("threats to share became an offence on 29 June 2021"))
                .anyMatch(note -> note.contains("provisional")).anyMatch(note -> note.contains("parts may not add up")).contains("0 means that there was none.");
        assertThat(table.columns().get(1).definition()).endsWith("(Measure not-supported-suspect-identified, version 1.)");
    }

    @Test
    void the_coverage_of_a_release_says_of_what_it_is() {
        var coverage = Plans.finest(CELLS).coverage();

        assertThat(coverage).containsOnlyOnce("Offences: helpline cases; ").containsOnlyOnce("Withdrawals: helpline cases; ").containsOnlyOnce("Reports: helpline reports; ");
    }

    @Test
    void a_table_that_is_left_out_is_called_by_its_title() {
        var plan = Plans.plan(Plans.asked(Plans.TWO_YEARS, Set.of(), Map.of("withdrawal-reasons-by-stage", 9)), CELLS);

        assertThat(plan.leftOut()).extracting(Plan.LeftOut::title).contains("Reasons of withdrawals by stage of the investigation");
    }

    @Test
    void a_window_begins_no_sooner_than_the_first_month_with_anything_in_it() {
        var table = table(plan(asked(window("2015-01", "2021-12"), Set.of(), everyTableAt(0)), CELLS), "outcomes-by-year");

        assertThat(table.rows().stream().map(row -> row.keys().getFirst().label())).containsExactly("2020", "2021", "January 2020 to December 2021");
    }

    private static List<Cell> many(int number, List<Cell> cells) {
        var all = new ArrayList<Cell>();
        Collections.nCopies(number, cells).forEach(all::addAll);
        return all;
    }
}
