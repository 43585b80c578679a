package org.waymark.statistics.published.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {

    @ParameterizedTest(name = "{0}: {1} {2}/{3}")
    @CsvSource({
            "half, , 1, 2",
            "a half, , 1, 2",
            "one half, , 1, 2",
            "a third, , 1, 3",
            "one third, , 1, 3",
            "two-thirds, , 2, 3",
            "a quarter, , 1, 4",
            "three quarters, , 3, 4",
            "3 quarters, , 3, 4",
            "four fifths, , 4, 5",
            "an eighth, , 1, 8",
            "a tenth, , 1, 10",
            "one in three, , 1, 3",
            "two in five, , 2, 5",
            "2 in 5, , 2, 5",
            "1 in 20, , 1, 20",
            "one in twenty, , 1, 20",
            "1-in-3, , 1, 3",
            "six in a hundred, , 6, 100",
            "one in twenty-five, , 1, 25",
            "one in three hundred and twelve, , 1, 312",
            "'1 in 1,000', , 1, 1000",
            "one in a thousand, , 1, 1000",
            "three out of four, , 3, 4",
            "two in every five, , 2, 5",
            "2/3, , 2, 3",
            "More than one in three, MORE_THAN, 1, 3",
            "more  than half, MORE_THAN, 1, 2",
            "over a third, MORE_THAN, 1, 3",
            "nearly two in five, NEARLY, 2, 5",
            "almost half, ALMOST, 1, 2",
            "at least three quarters, AT_LEAST, 3, 4",
            "about a quarter., ABOUT, 1, 4",
            "around 1 in 20, ABOUT, 1, 20",
            "roughly two thirds, ABOUT, 2, 3",
            "approximately 1/3, ABOUT, 1, 3",
    })
    void a_fraction_is_read_in_words_or_digits(String words, Qualifier ownWord, int part, int whole) {
        assertThat(Claim.understood(words)).contains(new Claim.OfFraction(Optional.ofNullable(ownWord), Percentage.of(part, whole)));
    }

    @ParameterizedTest
    @CsvSource({
            "past three years, 3",
            "the past three years, 3",
            "in the past 3 years, 3",
            "over the last two years, 2",
            "in four years, 4",
            "seven years, 7",
            "a year, 1",
            "a five-year period, 5",
            "over a five-year period, 5",
    })
    void so_many_years_are_read(String words, int years) {
        assertThat(Claim.understood(words)).contains(new Claim.OfYears(years));
    }

    @Test
    void a_percentage_is_read_with_its_decimals() {
        assertThat(Claim.understood("36.30%")).contains(new Claim.OfPercentage(Optional.empty(), new BigDecimal("36.30")));
        assertThat(Claim.understood("more than 36 per cent"))
                .contains(new Claim.OfPercentage(Optional.of(Qualifier.MORE_THAN), new BigDecimal("36")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "commonly", "most", "", ".", "a majority", "less than half", "not half", "fewer than one in ten", "just under a third",
            "more than one in three offences", "half of those charged", "one in three in the past three years", "more than",
            "nearly", "third", "thirds", "1 in 0", "5 in 3", "one in", "in three", "one in three or four", "half or more", "over three years",
            "more than three years", "nearly seven years", "last year", "past years", "exactly half", "doubled", "1 in 3.5", "one in -3",
            "2/0", "three", "a", "50", "more than more than half", "a third in the past year", "one in three 2021",
    })
    void what_is_not_understood_as_a_whole_is_no_claim(String words) {
        assertThat(Claim.understood(words)).isEmpty();
    }
}
