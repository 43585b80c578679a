package org.waymark.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.disclosure.Planned.id;

import org.junit.jupiter.api.Test;

class CountIdTest {

    @Test
    void it_says_what_is_counted_and_by_what_it_is_told_apart() {
        var south = id("south", "2023-01/2023-12");

        assertThat(south.of()).isEqualTo("RECORDED");
        assertThat(south.where()).containsOnly(java.util.Map.entry("force", "south"), java.util.Map.entry(CountId.TIME, "2023-01/2023-12"));
    }

    @Test
    void the_same_words_are_the_same_count_and_others_seldom_share_a_place() {
        assertThat(id("south")).isEqualTo(id("south")).hasSameHashCodeAs(id("south")).isNotEqualTo(id("north"));
        assertThat(id("south").hashCode()).isNotEqualTo(id("north").hashCode());
    }
}
