package org.waymark.statistics.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.disclosure.Planned.place;
import static org.waymark.statistics.disclosure.Planned.release;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.Sum.Kind;
import org.waymark.statistics.disclosure.knowledge.Gathering;
import org.waymark.statistics.disclosure.knowledge.Span;

class NarrowingTest {

    @Test
    void a_part_is_at_most_what_the_others_leave_of_the_whole_and_the_whole_at_least_its_parts() {
        var release = release().count("all", 10).count("north", 9).count("south", 1).sum("all", "north", "south").suppressing("all");
        var narrowed = release().count("all", 10).count("north", 9).count("south", 1).sum("all", "north", "south").suppressing();

        assertThat(span(narrowed, "south")).isEqualTo(new Span(0, 4));
        assertThat(span(release, "all").least()).isEqualTo(8);
        assertThat(span(release, "all").isEndless()).isTrue();
    }

    @Test
    void a_shown_number_is_told_more_closely_than_it_is_rounded_where_its_sums_say_so() {
        var release = release().count("all", 12).count("north", 5).count("south", 7).sum("all", "north", "south").suppressing();

        assertThat(span(release, "all")).isEqualTo(new Span(10, 12));
        assertThat(span(release, "north")).isEqualTo(new Span(5, 7));
    }

    @Test
    void what_is_found_out_is_used_on() {
        var release = release().count("all", 10).count("north", 9).count("south", 1).count("old", 1).count("young", 0)
                .sum("all", "north", "south").sum("south", "old", "young").suppressing();

        assertThat(span(release, "old")).isEqualTo(new Span(0, 4));
    }

    @Test
    void what_a_later_sum_tells_is_used_for_those_before_it_too() {
        var release = release().count("aside", 40).count("first", 25).count("link", 15).count("other", 10).count("second", 20).count("six", 5)
                .sum("first", "link", "other").sum("second", "link", "six").suppressing("first", "link", "other");

        assertThat(span(release, "link")).isEqualTo(new Span(11, 17));
        assertThat(span(release, "first").least()).isEqualTo(11);
    }

    @Test
    void a_difference_is_at_least_the_least_less_the_most_and_at_most_the_most_less_the_least() {
        var before = release().count("south", 21).suppressing();
        var knowledge = Gathering.of(release().count("south", 24).suppressing(), List.of(before));

        assertThat(new Narrowing(knowledge).span(knowledge.demands().getFirst())).isEqualTo(new Span(1, 9));
    }

    @Test
    void a_part_among_others_is_only_known_to_be_no_more_than_the_whole() {
        var release = release().count("all", 5).count("some", 2).sum(Kind.WITHIN, "all", "some").suppressing();

        assertThat(span(release, "some")).isEqualTo(new Span(0, 7));
        assertThat(span(release, "all")).isEqualTo(new Span(5, 7));
    }

    @Test
    void parts_that_may_overlap_are_together_no_less_than_the_whole() {
        var release = release().count("all", 20).count("fear", 5).count("delay", 18).sum(Kind.OVERLAPPING, "all", "fear", "delay").suppressing("delay");

        assertThat(span(release, "delay")).isEqualTo(new Span(11, 22));
    }

    @Test
    void it_comes_to_an_end_where_it_could_creep_for_ever() {
        var release = release().count("a", 3).count("b", 2).count("c", 1).count("d", 3).sum("a", "b", "c").sum("d", "b", "c").suppressing();

        assertThat(span(release, "a").least()).isZero();
    }

    private static Span span(ProtectedRelease release, String name) {
        var knowledge = Gathering.of(release, List.of());
        return new Narrowing(knowledge).span(place(knowledge, name));
    }
}
