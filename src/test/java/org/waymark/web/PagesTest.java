package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void the_ends_this_page_and_its_neighbours_are_offered_and_gaps_stand_for_the_rest() {
        assertThat(row(new Pages(431, 25, 6, "/cases"))).isEqualTo("1 … 5 [6] 7 … 18");
        assertThat(row(new Pages(431, 25, 1, "/cases"))).isEqualTo("[1] 2 … 18");
        assertThat(row(new Pages(431, 25, 3, "/cases"))).isEqualTo("1 2 [3] 4 … 18");
        assertThat(row(new Pages(50, 25, 2, "/cases"))).isEqualTo("1 [2]");
    }

    @Test
    void a_number_out_of_range_is_the_nearest_page() {
        assertThat(new Pages(431, 25, 99, "/cases").number()).isEqualTo(18);
        assertThat(new Pages(431, 25, -3, "/cases").number()).isEqualTo(1);
        assertThat(new Pages(0, 25, 4, "/cases")).satisfies(none -> {
            assertThat(none.number()).isEqualTo(1);
            assertThat(none.firstShown()).isZero();
            assertThat(none.isSeveral()).isFalse();
        });
    }

    @Test
    void the_last_page_may_be_short_and_the_filter_stays_in_every_address() {
        var last = new Pages(431, 25, 18, "/cases?status=OPEN");

        assertThat(last.firstShown()).isEqualTo(426);
        assertThat(last.lastShown()).isEqualTo(431);
        assertThat(last.previous()).isEqualTo("/cases?status=OPEN&page=17");
        assertThat(last.next()).isNull();
    }

    private static String row(Pages pages) {
        return String.join(" ", pages.links().stream()
                .map(link -> link.gap() ? "…" : link.current() ? "[" + link.number() + "]" : "" + link.number()).toList());
    }
}
