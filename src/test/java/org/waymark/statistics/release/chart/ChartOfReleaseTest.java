package org.waymark.statistics.release.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.chart.Drawing;
import org.waymark.statistics.disclosure.ReleaseTable;

class ChartOfReleaseTest {

    @Test
    void five_forces_make_a_funnel_whose_title_names_who_differs() {
        var chart = only(ReleaseTables.byForce());

        assertThat(chart.finding()).isEqualTo("Staffordshire differs from all forces together by more than chance explains");
        assertThat(chart.measure()).isEqualTo("Not supported, suspect identified, percentage, by number of recorded offences");
        assertThat(words(chart)).contains("All forces, 35.6%", "99.8% limits", "Staffordshire", "Recorded offences");
        assertThat(chart.note()).contains("limits are not widened", "Not drawn: Cumbria [c].", "exact binomial limits");
        assertThat(wide(chart).paths().stream().filter(path -> path.look().equals("sign s3")).count()).as("one in the legend, one in the field").isEqualTo(2);
    }

    @Test
    void fewer_forces_stand_in_rows_with_their_intervals() {
        var chart = only(ReleaseTables.byFourForces());

        assertThat(words(chart)).contains("Lancashire", "36.2%", "Cumbria", "[c]");
        assertThat(wide(chart).dots()).hasSize(4);
        assertThat(chart.finding()).isEqualTo(ReleaseTables.byFourForces().finding());
        assertThat(chart.note()).contains("Dashed: all together, 35.6%.", "[c] suppressed, so that nobody can be identified");
    }

    @Test
    void years_are_made_up_of_four_groups_of_outcomes_and_quarters_are_a_line() {
        var charts = ChartOfRelease.of(ReleaseTables.byYear());

        assertThat(charts).hasSize(2);
        assertThat(words(charts.getFirst())).contains("2021", "2024", "Victim does not support action", "Not yet assigned", "Not shown");
        assertThat(charts.getFirst().note()).contains("What is suppressed stands in the outlined part.");
        assertThat(charts.getFirst().finding()).isEqualTo(ReleaseTables.byYear().finding());
        assertThat(charts.getLast().finding()).as("of the quarters that are final").isEqualTo("43.0% in January to March 2021 and 39.0% in October to December 2023: chance may explain the difference");
        assertThat(words(charts.getLast())).contains("Q1 2021", "Threats added", "s66B replaces s33", "Provisional");
        assertThat(charts.getLast().note()).contains("provisional, a tenth or more have no outcome yet", "Dotted: what counts as an offence changed.");
        assertThat(wide(charts.getLast()).dots()).filteredOn(dot -> dot.look().equals("dot open")).as("the quarters of 2024").hasSize(4);
    }

    @Test
    void a_share_that_did_not_change_is_not_said_to_differ_by_chance() {
        var years = ReleaseTables.byYear();
        var quarters = List.of("2021-Q2", "2021-Q3", "2021-Q4", "2022-Q1");
        var from42to42 = new ReleaseTable(years.code(), years.finding(), years.title(), years.subtitle(), years.dimensions(), years.columns(),
                years.rows().stream().filter(row -> quarters.contains(row.keys().getLast().code()) || row.keys().getLast().isTotal()).toList(), years.notes());

        assertThat(ChartOfRelease.of(from42to42).getLast().finding()).isEqualTo("42.0% in January to March 2022 as in April to June 2021");
    }

    @Test
    void forces_by_year_have_a_field_each_with_a_gap_where_a_year_is_suppressed() {
        var chart = only(ReleaseTables.byForceAndYear());

        assertThat(words(chart)).contains("Lancashire", "Staffordshire", "[c]");
        assertThat(wide(chart).dots()).hasSize(3);
    }

    @Test
    void offences_stand_in_rows_and_too_few_for_a_share_have_their_mark() {
        assertThat(words(only(ReleaseTables.byOffence()))).contains("Sharing an intimate image", "[x]", "37.1%");
    }

    @Test
    void reasons_are_bars_by_size_without_their_families_and_without_what_is_no_reason() {
        var words = words(only(ReleaseTables.reasonsByYear()));

        assertThat(words).containsSubsequence("Afraid of being identified", "44.5%", "Afraid of the suspect", "31.0%", "Put under pressure", "12.5%", "It took too long", "[c]");
        assertThat(words).doesNotContain("Any of the family", "Reason not given", "100.0%", "38.0%");
    }

    @Test
    void stages_have_their_families_of_reasons() {
        var words = words(only(ReleaseTables.reasonsByStage()));

        assertThat(words).contains("Before a statement was taken", "While evidence was gathered", "Safety", "38.0%", "Privacy", "[c]").doesNotContain("All stages", "31.0%");
    }

    @Test
    void stages_by_year_are_bars_in_groups() {
        var words = words(only(ReleaseTables.stagesByYear()));

        assertThat(words).containsSubsequence("Never supported action", "2022", "30.0%", "2023", "[c]").doesNotContain("All stages", "32.5%");
    }

    @Test
    void a_year_that_is_not_over_is_drawn_so() {
        var chart = only(ReleaseTables.reEngaged());

        assertThat(words(chart)).contains("In part", "[c]", "2022").doesNotContain("Threats added");
        assertThat(chart.note()).contains("the period is not over");
    }

    @Test
    void the_way_to_a_charge_is_bars_in_its_order() {
        var words = words(only(ReleaseTables.contactToCharge()));

        assertThat(only(ReleaseTables.contactToCharge()).measure()).isEqualTo("Number by step");
        assertThat(words).containsSubsequence("Not reported to the police", "400", "Recorded by the police", "700", "Charged or summonsed", "[c]");
    }

    @Test
    void the_course_is_drawn_as_far_as_all_its_numbers_are_shown() {
        var chart = only(ReleaseTables.course());

        assertThat(words(chart)).contains("12", "Still followed", "350").doesNotContain("230", "15");
        assertThat(words(chart)).anyMatch(word -> word.equals("Withdrawn 31.3%")).anyMatch(word -> word.equals("Charged 9.2%"));
        assertThat(chart.note()).contains("Aalen and Johansen", "rounded numbers");
    }

    @Test
    void what_cannot_be_compared_has_no_chart() {
        assertThat(ChartOfRelease.of(ReleaseTables.besidePublished())).isEmpty();
    }

    @Test
    void every_chart_is_drawn_on_both_papers_and_says_in_words_what_it_shows() {
        assertThat(List.of(ReleaseTables.byForce(), ReleaseTables.byYear(), ReleaseTables.reasonsByYear(), ReleaseTables.course()).stream().flatMap(table -> ChartOfRelease.of(table).stream()))
                .allSatisfy(chart -> assertThat(chart.drawings()).hasSize(2).allSatisfy(drawing -> assertThat(drawing.title()).isNotBlank()));
    }

    private static ReleaseChart only(ReleaseTable table) {
        var charts = ChartOfRelease.of(table);
        assertThat(charts).hasSize(1);
        return charts.getFirst();
    }

    private static Drawing wide(ReleaseChart chart) {
        return chart.drawings().getFirst();
    }

    private static List<String> words(ReleaseChart chart) {
        return wide(chart).words().stream().map(Drawing.Word::text).toList();
    }
}
