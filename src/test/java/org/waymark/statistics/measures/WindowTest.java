package org.waymark.statistics.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final LocalDate THREATS_ADDED = LocalDate.of(2021, 6, 29);

    @Test
    void its_months_are_all_from_the_first_to_the_last() {
        assertThat(window("2020-11", "2021-02").months()).extracting(YearMonth::toString).containsExactly("2020-11", "2020-12", "2021-01", "2021-02");
    }

    @Test
    void one_month_is_a_window() {
        assertThat(window("2021-04", "2021-04").months()).containsExactly(YearMonth.of(2021, 4));
        assertThat(window("2021-04", "2021-04").contains(YearMonth.of(2021, 4))).isTrue();
    }

    @Test
    void it_runs_forwards_only() {
        assertThatThrownBy(() -> window("2021-05", "2021-04")).hasMessage("A window runs forwards: 2021-05 is after 2021-04.");
    }

    @ParameterizedTest
    @CsvSource({"2020-12, false", "2021-01, true", "2021-06, true", "2021-12, true", "2022-01, false"})
    void both_ends_are_in_it_and_what_is_beyond_them_is_not(YearMonth month, boolean contained) {
        assertThat(window("2021-01", "2021-12").contains(month)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"2021-01, 2021-05, false", "2021-01, 2021-06, true", "2021-06, 2021-06, true", "2021-06, 2021-12, true", "2021-07, 2021-12, false"})
    void it_crosses_a_border_that_has_counted_days_on_both_sides(YearMonth from, YearMonth to, boolean crosses) {
        assertThat(new Window(from, to).crosses(THREATS_ADDED)).isEqualTo(crosses);
    }

    @Test
    void a_border_on_its_first_day_has_nothing_before_it_and_one_on_its_last_day_has_that_day_after_it() {
        var june = window("2021-06", "2021-06");

        assertThat(june.crosses(LocalDate.of(2021, 6, 1))).isFalse();
        assertThat(june.crosses(LocalDate.of(2021, 6, 2))).isTrue();
        assertThat(june.crosses(LocalDate.of(2021, 6, 30))).isTrue();
        assertThat(june.crosses(LocalDate.of(2021, 7, 1))).isFalse();
    }

    @Test
    void twelve_months_are_at_most_a_year_wherever_they_begin() {
        assertThat(window("2021-01", "2021-12").isAtMostAYear()).isTrue();
        assertThat(window("2020-07", "2021-06").isAtMostAYear()).isTrue();
        assertThat(window("2021-03", "2021-03").isAtMostAYear()).isTrue();
        assertThat(window("2020-07", "2021-07").isAtMostAYear()).isFalse();
    }

    private static Window window(String from, String to) {
        return new Window(YearMonth.parse(from), YearMonth.parse(to));
    }
}
