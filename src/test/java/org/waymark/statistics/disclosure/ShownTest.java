package org.waymark.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.statistics.disclosure.Planned.id;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import org.waymark.statistics.disclosure.Value.Count;
import org.waymark.statistics.disclosure.Value.Percent;

class ShownTest {

    @Test
    void a_count_is_rounded_to_five_and_a_zero_is_a_zero() {
        assertThat(shown(0)).isEqualTo(new Count(0));
        assertThat(shown(5)).isEqualTo(new Count(5));
        assertThat(shown(7)).isEqualTo(new Count(5));
        assertThat(shown(8)).isEqualTo(new Count(10));
        assertThat(shown(1002)).isEqualTo(new Count(1000));
        assertThat(shown(1003)).isEqualTo(new Count(1005));
    }

    @Test
    void a_small_count_is_never_shown_even_where_nobody_thought_of_suppressing_it() {
        assertThat(shown(4)).hasToString("[c]");
        assertThat(Shown.count(new PlannedCount(id("south"), 0, 0, true, false), false, Rules.USUAL)).hasToString("[c]");
        assertThat(Shown.count(new PlannedCount(id("south"), 40, 0, false, false), true, Rules.USUAL)).hasToString("[c]");
        assertThat(Shown.count(new PlannedCount(id("south"), 9, 0, false, false), false, new Rules(10, 5))).hasToString("[c]");
    }

    @Test
    void what_cannot_be_counted_is_not_applicable() {
        assertThat(Shown.count(new PlannedCount(id("south"), 0, 0, true, true), true, Rules.USUAL)).hasToString("[z]");
    }

    @Test
    void a_share_comes_from_the_shown_counts_with_its_interval() {
        assertThat(Shown.share(new Count(315), new Count(750))).isEqualTo(percent("42.0", "38.5", "45.6"));
        assertThat(Shown.share(new Count(0), new Count(20))).isEqualTo(percent("0.0", "0.0", "16.1"));
    }

    @Test
    void a_share_of_fewer_than_twenty_is_not_available() {
        assertThat(Shown.share(new Count(5), new Count(15))).hasToString("[x]");
        assertThat(Shown.share(new Count(0), new Count(0))).hasToString("[x]");
        assertThat(Shown.share(new Count(5), new Count(20))).hasToString("25.0");
    }

    @Test
    void a_share_with_a_mark_in_it_has_that_mark() {
        assertThat(Shown.share(Value.of(Mark.SUPPRESSED), new Count(15))).hasToString("[c]");
        assertThat(Shown.share(new Count(5), Value.of(Mark.SUPPRESSED))).hasToString("[c]");
        assertThat(Shown.share(Value.of(Mark.NOT_APPLICABLE), Value.of(Mark.SUPPRESSED))).hasToString("[z]");
        assertThat(Shown.share(Value.of(Mark.NOT_AVAILABLE), new Count(100))).hasToString("[x]");
        assertThatThrownBy(() -> Shown.share(percent("42.0", "38.5", "45.6"), new Count(100))).hasMessageContaining("A share is made of two counts");
    }

    @Test
    void more_than_nothing_that_rounds_to_nothing_is_low() {
        assertThat(Shown.share(new Count(5), new Count(10_005))).hasToString("[low]");
        assertThat(Shown.share(new Count(5), new Count(10_000))).hasToString("0.1");
    }

    @Test
    void a_number_stands_as_it_is_and_a_mark_says_what_it_means() {
        assertThat(new Count(1005)).hasToString("1005");
        assertThat(Mark.SUPPRESSED.meaning()).startsWith("Suppressed, so that nobody can be identified");
        assertThat(Mark.values()).extracting(Mark::meaning).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    private static Value shown(long count) {
        return Shown.count(new PlannedCount(id("south"), count, 0, false, false), false, Rules.USUAL);
    }

    private static Value percent(String number, String low, String high) {
        return new Percent(new BigDecimal(number), new BigDecimal(low), new BigDecimal(high));
    }
}
