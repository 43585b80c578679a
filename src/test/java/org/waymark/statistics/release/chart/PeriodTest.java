package org.waymark.statistics.release.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.ReleaseTable.Key;

class PeriodTest {

    @Test
    void whole_years_pairs_and_quarters_are_named_shortly() {
        assertThat(Period.shortly(new Key("2023", "2023"))).isEqualTo("2023");
        assertThat(Period.shortly(new Key("2023-2024", "2023 and 2024"))).isEqualTo("2023–24");
        assertThat(Period.shortly(new Key("2023-Q1", "January to March 2023"))).isEqualTo("Q1 2023");
    }

    @Test
    void what_the_window_cuts_is_said_to_be_a_part() {
        assertThat(Period.shortly(new Key("2026", "January to September 2026"))).isEqualTo("2026, in part");
        assertThat(Period.shortly(new Key("2025-2026", "2025"))).isEqualTo("2025–26, in part");
        assertThat(Period.shortly(new Key("2023-Q1", "March 2023"))).isEqualTo("Q1 2023, in part");
    }

    @Test
    void what_is_no_period_keeps_its_name() {
        assertThat(Period.shortly(new Key("all", "January 2022 to March 2025"))).isEqualTo("January 2022 to March 2025");
    }
}
