package org.waymark.statistics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WhereMeasuresStandTest {

    private static final Window YEAR = new Window(YearMonth.of(2021, 4), YearMonth.of(2022, 3));
    private static final Window LONGER = new Window(YearMonth.of(2021, 4), YearMonth.of(2022, 4));

    @Test
    void on_the_basis_closed_nothing_is_counted_that_has_no_outcome() {
        assertThat(names(Topic.OUTCOMES, Basis.CLOSED)).hasSize(12).doesNotContain("recorded-offences", "not-yet-assigned", "told-of-anonymity");
        assertThat(names(Topic.OUTCOMES, Basis.RECORDED)).hasSize(15).contains("recorded-offences", "not-yet-assigned", "told-of-anonymity");
        assertThat(absence("not-yet-assigned", Basis.CLOSED, YEAR)).isEqualTo("There is no not-yet-assigned on the basis \"closed\"");
        assertThat(absence("outcomes", Basis.WITHDRAWN, YEAR, Dimension.OUTCOME)).isEqualTo("There is no outcomes on the basis \"withdrawn\"");
    }

    @Test
    void a_table_by_outcome_has_the_one_measure_outcomes_and_no_other_table_has_it() {
        assertThat(names(Topic.OUTCOMES, Basis.RECORDED, Dimension.OUTCOME)).containsExactly("outcomes");
        assertThat(names(Topic.OUTCOMES, Basis.CLOSED, Dimension.YEAR, Dimension.OUTCOME)).containsExactly("outcomes");
        assertThat(names(Topic.OUTCOMES, Basis.RECORDED, Dimension.FORCE, Dimension.OFFENCE)).doesNotContain("outcomes");
        assertThat(absence("recorded-offences", Basis.RECORDED, YEAR, Dimension.FORCE, Dimension.OUTCOME)).isEqualTo("A table by outcome has the one measure \"outcomes\"");
        assertThat(absence("outcomes", Basis.RECORDED, YEAR, Dimension.FORCE)).isEqualTo("There is outcomes only in a table by outcome");
    }

    @Test
    void a_change_stands_by_time_or_where_the_window_is_at_most_twelve_months() {
        assertThat(names(Topic.OUTCOMES, Basis.RECORDED, Dimension.FORCE)).contains("change-on-year-before");
        assertThat(absence("change-on-year-before", Basis.RECORDED, LONGER, Dimension.FORCE))
                .isEqualTo("There is change-on-year-before only by year, quarter or month, or where the window is at most twelve months");
        assertThat(absence("change-on-year-before", Basis.CLOSED, LONGER)).isNotEmpty();
        assertThat(Stream.of(Dimension.YEAR, Dimension.QUARTER, Dimension.MONTH))
                .allMatch(time -> absence("change-on-year-before", Basis.RECORDED, LONGER, Dimension.FORCE, time).isEmpty());
        assertThat(absence("charged-or-summonsed", Basis.RECORDED, LONGER, Dimension.FORCE)).as("a share needs no year before").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"withdrawal-reason, REASON", "withdrawal-family, FAMILY", "withdrawal-stage, STAGE", "withdrawal-elapsed, ELAPSED"})
    void a_share_across_groups_stands_only_in_a_table_split_by_them(String name, Dimension dimension) {
        assertThat(absence(name, Basis.WITHDRAWN, YEAR, dimension)).isEmpty();
        assertThat(absence(name, Basis.WITHDRAWN, YEAR, Dimension.YEAR, dimension)).isEmpty();
        assertThat(absence(name, Basis.WITHDRAWN, YEAR, Dimension.YEAR)).isEqualTo("There is " + name + " only in a table by " + dimension.code());
        assertThat(absence(name, Basis.WITHDRAWN, YEAR)).isEqualTo("There is " + name + " only in a table by " + dimension.code());
    }

    @ParameterizedTest
    @EnumSource(names = {"FORCE", "YEAR", "REASON", "FAMILY", "STAGE", "ELAPSED", "ACCOUNT"})
    void how_many_give_a_reason_stands_beside_every_table_of_withdrawals(Dimension by) {
        assertThat(names(Topic.WITHDRAWALS, Basis.WITHDRAWN, by)).contains("withdrawals", "re-engaged", "reason-known");
    }

    @Test
    void what_has_a_cube_of_its_own_stands_only_where_it_is_asked_for_by_name() {
        assertThat(Measures.all().stream().filter(Measure::isApart).map(Measure::name)).containsExactly("told-of-anonymity");
        assertThat(Measures.usuallyOf(Topic.OUTCOMES)).isEqualTo(Measures.of(Topic.OUTCOMES).stream().filter(measure -> measure != OutcomeMeasures.TOLD_OF_ANONYMITY).toList());
        assertThat(Measures.usuallyOf(Topic.WITHDRAWALS)).as("reason-known is read from the cube of the basis").isEqualTo(Measures.of(Topic.WITHDRAWALS));
        assertThat(Measures.usuallyOf(Topic.REPORTS)).isEqualTo(Measures.of(Topic.REPORTS));
    }

    @Test
    void a_name_leads_to_its_measure_and_an_unknown_one_to_none() {
        assertThat(Measures.find("not-supported")).contains(OutcomeMeasures.NOT_SUPPORTED);
        assertThat(Measures.find("reports")).contains(ReportMeasures.REPORTS_RECEIVED);
        assertThat(Measures.find("content-removed")).as("nothing records that yet").isEmpty();
    }

    private static List<String> names(Topic topic, Basis basis, Dimension... by) {
        return Measures.of(topic).stream().filter(measure -> measure.absenceFrom(basis, List.of(by), YEAR).isEmpty()).map(Measure::name).toList();
    }

    private static String absence(String measure, Basis basis, Window window, Dimension... by) {
        return Measures.find(measure).orElseThrow().absenceFrom(basis, List.of(by), window).orElse("");
    }
}
