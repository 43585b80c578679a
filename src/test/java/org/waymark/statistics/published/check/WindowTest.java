package org.waymark.statistics.published.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.published.check.AStatement.window;
import static org.waymark.statistics.published.check.AStatement.year;

import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void a_year_earlier_is_the_same_days_of_the_year_before() {
        assertThat(year(2021).aYearEarlier()).isEqualTo(year(2020));
        assertThat(window("2016-04-13", "2017-04-12").aYearEarlier()).isEqualTo(window("2015-04-13", "2016-04-12"));
    }

    @Test
    void the_end_of_february_stays_the_end_of_february() {
        assertThat(window("2021-02-01", "2021-02-28").aYearEarlier()).isEqualTo(window("2020-02-01", "2020-02-29"));
        assertThat(window("2020-02-01", "2020-02-29").aYearEarlier()).isEqualTo(window("2019-02-01", "2019-02-28"));
    }

    @Test
    void a_length_is_within_half_a_year_of_so_many_years() {
        assertThat(window("2018-07-01", "2021-12-31").isWithinHalfAYearOf(3)).isTrue();
        assertThat(window("2018-06-30", "2021-12-31").isWithinHalfAYearOf(3)).isFalse();
        assertThat(window("2019-07-01", "2021-12-31").isWithinHalfAYearOf(3)).isTrue();
        assertThat(window("2019-07-02", "2021-12-31").isWithinHalfAYearOf(3)).isFalse();
        assertThat(year(2020).isWithinHalfAYearOf(1)).isTrue();
    }

    @Test
    void a_length_is_told_in_words() {
        assertThat(year(2020).length()).isEqualTo("1 year");
        assertThat(window("2015-04-13", "2021-12-31").length()).isEqualTo("6 years, 8 months and 19 days");
    }
}
