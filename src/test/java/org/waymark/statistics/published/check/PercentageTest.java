package org.waymark.statistics.published.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class PercentageTest {

    @Test
    void it_is_rounded_half_up_from_the_exact_value() {
        assertThat(Percentage.of(1, 8).rounded(1)).isEqualTo(new BigDecimal("12.5"));
        assertThat(Percentage.of(1, 8).rounded(0)).isEqualTo(new BigDecimal("13"));
        assertThat(Percentage.of(113, 268).rounded(0)).isEqualTo(new BigDecimal("42"));
        assertThat(Percentage.of(113, 268).rounded(1)).isEqualTo(new BigDecimal("42.2"));
    }

    @Test
    void a_rounded_value_is_never_rounded_again() {
        // 2.4449 is 2.4; by way of 2.45 it would be 2.5.
        assertThat(Percentage.of(24_449, 1_000_000).rounded(1)).isEqualTo(new BigDecimal("2.4"));
    }

    @Test
    void a_fall_is_rounded_like_a_rise() {
        assertThat(Percentage.of(-1, 8).rounded(0)).isEqualTo(new BigDecimal("-13"));
    }

    @Test
    void equal_shares_are_equal_however_they_are_written() {
        assertThat(Percentage.of(2, 6)).isEqualTo(Percentage.of(1, 3));
        assertThat(Percentage.of(1, 4)).isEqualTo(Percentage.of(new BigDecimal("25.00")));
        assertThat(Percentage.of(1, 3)).isGreaterThan(Percentage.of(new BigDecimal("33.333333")));
    }

    @Test
    void there_is_no_share_of_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(0, 0));
    }
}
