package org.waymark.statistics.published.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierTest {

    @ParameterizedTest(name = "{0} of {1} published as {2} {3}: {4}")
    @CsvSource({
            // As many decimals as were published: 113 of 268 is 42.164.
            "113, 268, exact, 42, true",
            "113, 268, exact, 42.2, true",
            "113, 268, exact, 42.16, true",
            "113, 268, exact, 42.164, true",
            "113, 268, exact, 42.0, false",
            "113, 268, exact, 42.17, false",
            "1, 8, exact, 13, true",
            "1, 8, exact, 12, false",
            // A floor, of the rounded share too: 139 of 372 is 37.37.
            "139, 372, at-least, 37.4, true",
            "139, 372, at-least, 37.5, false",
            "139, 372, at-least, 30, true",
            "200, 372, at-least, 37.4, true",
            // Above, and not equal to it.
            "139, 372, more-than, 37.3, true",
            "139, 372, more-than, 37.4, false",
            "139, 372, more-than, 36, true",
            "1, 2, more-than, 50, false",
            // From 0 to 3 points below.
            "1, 2, nearly, 50, true",
            "47, 100, nearly, 50, true",
            "469, 1000, nearly, 50.0, false",
            "501, 1000, nearly, 50.0, false",
            "47, 100, almost, 50, true",
            "46, 100, almost, 50, false",
            "51, 100, almost, 50, false",
            // Within 1 point either side, unrounded.
            "49, 100, about, 50, true",
            "51, 100, about, 50, true",
            "489, 1000, about, 50, false",
            "511, 1000, about, 50, false",
            "70, 1000, about, 6, true",
            "71, 1000, about, 6, false",
    })
    void a_percentage_is_meant_as_its_qualifier_says(long part, long whole, String qualifier, String percent, boolean holds) {
        assertThat(of(qualifier).holdsOfPercentage(Percentage.of(part, whole), new BigDecimal(percent))).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} of 1,000 as {1} one in {2}: {3}")
    @CsvSource({
            "500, exact, 2, true",
            "495, exact, 2, true",
            "505, exact, 2, true",
            "494, exact, 2, false",
            "506, exact, 2, false",
            "333, exact, 3, true",
            "339, exact, 3, false",
            "333, at-least, 3, false",
            "334, at-least, 3, true",
            "500, at-least, 2, true",
            "333, more-than, 3, false",
            "334, more-than, 3, true",
            "500, more-than, 2, false",
            "333, nearly, 3, true",
            "304, nearly, 3, true",
            "303, nearly, 3, false",
            "334, nearly, 3, false",
            "500, almost, 2, true",
            "470, almost, 2, true",
            "469, almost, 2, false",
            "490, about, 2, true",
            "510, about, 2, true",
            "489, about, 2, false",
            "511, about, 2, false",
    })
    void a_fraction_compares_the_unrounded_share(long part, String qualifier, long oneIn, boolean holds) {
        assertThat(of(qualifier).holdsOfFraction(Percentage.of(part, 1000), Percentage.of(1, oneIn))).isEqualTo(holds);
    }

    @Test
    void a_sum_can_bear_out_a_floor_but_not_a_word_about_points() {
        assertThat(Qualifier.EXACT.holdsOfCount(9, 9)).contains(true);
        assertThat(Qualifier.EXACT.holdsOfCount(10, 9)).contains(false);
        assertThat(Qualifier.AT_LEAST.holdsOfCount(10, 9)).contains(true);
        assertThat(Qualifier.AT_LEAST.holdsOfCount(8, 9)).contains(false);
        assertThat(Qualifier.MORE_THAN.holdsOfCount(9, 9)).contains(false);
        assertThat(Qualifier.ABOUT.holdsOfCount(9, 9)).isEmpty();
        assertThat(Qualifier.NEARLY.holdsOfCount(9, 9)).isEmpty();
        assertThat(Qualifier.ALMOST.holdsOfCount(9, 9)).isEmpty();
    }

    private static Qualifier of(String code) {
        return Qualifier.ofCode(code).orElseThrow();
    }
}
