package org.waymark.statistics.published.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaTest {

    @Test
    void a_union_is_the_same_in_any_order() {
        assertThat(Area.of("E23000014;E23000015")).isEqualTo(Area.of("E23000015; E23000014"));
    }

    @Test
    void a_union_contains_its_areas_and_not_itself() {
        var union = Area.of("E23000014;E23000015");

        assertThat(union.contains(Area.of("E23000014"))).isTrue();
        assertThat(union.contains(union)).isFalse();
        assertThat(union.without(Area.of("E23000014"))).isEqualTo(Area.of("E23000015"));
    }

    @Test
    void which_forces_are_behind_a_name_is_not_known() {
        assertThat(Area.of("38-forces").contains(Area.of("E23000014"))).isFalse();
    }
}
