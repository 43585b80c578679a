package org.waymark.statistics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;

class OutcomeMeasuresTest {

    private static final List<String> CODES = IntStream.rangeClosed(0, 22).mapToObj(String::valueOf).toList();
    private static final Pattern NAMED = Pattern.compile("\\((?:outcomes? )?(\\d+(?:(?:, | and )\\d+)*)");

    @Test
    void these_are_given_in_this_order_and_names_never_change() {
        assertThat(Measures.of(Topic.OUTCOMES)).extracting(Measure::name).containsExactly("recorded-offences", "assigned-outcomes",
                "not-supported-suspect-identified", "not-supported-no-suspect", "not-supported", "charged-or-summonsed", "out-of-court",
                "not-in-public-interest", "evidential-difficulties-victim-supports", "no-suspect-identified", "other-outcome", "not-yet-assigned",
                "change-on-year-before", "account-disputed", "outcomes", "told-of-anonymity");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not-supported-suspect-identified        | 16
            not-supported-no-suspect                | 14
            not-supported                           | 14 16
            charged-or-summonsed                    | 1
            out-of-court                            | 2 3 6 8
            not-in-public-interest                  | 9 10 21
            evidential-difficulties-victim-supports | 15
            no-suspect-identified                   | 18
            other-outcome                           | 4 5 11 12 13 17 20 22
            not-yet-assigned                        | 0
            """)
    void a_share_counts_the_outcomes_that_its_definition_names_out_of_every_offence(String name, String outcomes) {
        var measure = measure(name);

        assertThat(outcomesOf(measure.numerator())).containsExactly(outcomes.split(" "));
        assertThat(namedIn(measure.definition())).containsExactly(outcomes.split(" "));
        assertThat(outcomesOf(measure.denominator().orElseThrow())).isEqualTo(CODES);
        assertThat(measure.isShare()).isTrue();
    }

    @Test
    void its_numerator_says_the_same_in_words() {
        assertThat(measure("charged-or-summonsed").numerator().words()).isEqualTo("offences with outcome 1");
        assertThat(measure("not-supported").numerator().words()).isEqualTo("offences with outcome 14 or 16");
        assertThat(measure("out-of-court").numerator().words()).isEqualTo("offences with outcome 2, 3, 6 or 8");
        assertThat(measure("not-yet-assigned").numerator().words()).isEqualTo("offences without an outcome");
    }

    @Test
    void recorded_offences_are_all_and_assigned_outcomes_all_but_those_without_one() {
        assertThat(outcomesOf(measure("recorded-offences").numerator())).isEqualTo(CODES);
        assertThat(outcomesOf(measure("assigned-outcomes").numerator())).doesNotContain("0").contains("1", "14", "15", "16", "18", "22");
        assertThat(Stream.of("recorded-offences", "assigned-outcomes").map(OutcomeMeasuresTest::measure))
                .allMatch(measure -> measure.kind() == Measure.Kind.COUNT && measure.denominator().isEmpty());
    }

    @Test
    void the_change_is_one_of_all_offences_and_no_share() {
        assertThat(outcomesOf(measure("change-on-year-before").numerator())).isEqualTo(CODES);
        assertThat(measure("change-on-year-before").kind()).isEqualTo(Measure.Kind.CHANGE);
        assertThat(measure("change-on-year-before").isShare()).isFalse();
    }

    @Test
    void the_cell_of_a_table_by_outcome_is_out_of_the_whole_of_its_group() {
        assertThat(outcomesOf(measure("outcomes").numerator())).isEqualTo(CODES);
        assertThat(outcomesOf(measure("outcomes").denominator().orElseThrow())).isEqualTo(CODES);
        assertThat(measure("outcomes").across()).contains(Dimension.OUTCOME);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            16, POLICE,          false, true
            14, POLICE,          false, true
            16, POLICE_DISPUTED, true,  true
            14, POLICE_DISPUTED, true,  true
            16, VICTIM,          false, false
            14, VICTIM,          false, false
            18, POLICE_DISPUTED, false, false
            18, POLICE,          false, false
            0,  NONE,            false, false
            """)
    void an_account_is_disputed_out_of_those_on_which_the_police_gave_14_or_16(String outcome, String account, boolean disputed, boolean given) {
        var offence = Cube.RECORDED.cell("E23000003", "2021-01", "S33_DISCLOSE", outcome, "NO", account);

        assertThat(measure("account-disputed").numerator().includes(offence)).isEqualTo(disputed);
        assertThat(measure("account-disputed").denominator().orElseThrow().includes(offence)).isEqualTo(given);
        assertThat(namedIn(measure("account-disputed").definition())).containsExactly("14", "16");
    }

    @Test
    void they_are_read_from_the_cube_of_the_basis() {
        assertThat(Measures.usuallyOf(Topic.OUTCOMES)).hasSize(15).allMatch(measure -> measure.numerator().cube().isEmpty()
                && measure.denominator().flatMap(Which::cube).isEmpty());
    }

    @Test
    void what_has_no_outcome_is_only_on_the_basis_recorded() {
        assertThat(Measures.of(Topic.OUTCOMES).stream().filter(measure -> !measure.bases().contains(Basis.CLOSED)).map(Measure::name))
                .containsExactly("recorded-offences", "not-yet-assigned", "told-of-anonymity");
        assertThat(Measures.of(Topic.OUTCOMES)).allMatch(measure -> measure.bases().contains(Basis.RECORDED));
    }

    private static Measure measure(String name) {
        return Measures.find(name).orElseThrow();
    }

    private static List<String> outcomesOf(Which which) {
        return CODES.stream().filter(code -> which.includes(offence(Cube.RECORDED, code)) && which.includes(offence(Cube.CLOSED, code))).toList();
    }

    private static Cell offence(Cube cube, String outcome) {
        return cube.cell("E23000003", "2021-01", "S33_DISCLOSE", outcome, "NO", "POLICE");
    }

    private static List<String> namedIn(String definition) {
        var named = NAMED.matcher(definition);
        return named.find() ? List.of(named.group(1).split(", | and ")) : List.of();
    }
}
