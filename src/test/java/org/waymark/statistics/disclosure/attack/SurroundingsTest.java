package org.waymark.statistics.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.disclosure.Planned.place;
import static org.waymark.statistics.disclosure.Planned.release;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.Planned;
import org.waymark.statistics.disclosure.knowledge.Gathering;
import org.waymark.statistics.disclosure.knowledge.Knowledge;

class SurroundingsTest {

    @Test
    void a_count_in_no_sum_is_all_there_is_around_it() {
        assertThat(around(release().count("north", 31).count("south", 3), 60)).containsExactly("south");
    }

    @Test
    void they_go_from_sum_to_sum_and_leave_out_what_hangs_elsewhere() {
        assertThat(around(release().count("all", 34).count("north", 31).count("south", 3).count("old", 20).count("young", 11).count("elsewhere", 40)
                .sum("all", "north", "south").sum("north", "old", "young"), 60)).containsExactlyInAnyOrder("all", "north", "old", "south", "young");
    }

    @Test
    void they_are_as_many_as_asked_for_and_then_not_whole() {
        var release = release().count("all", 34).count("north", 31).count("south", 3).sum("all", "north", "south");

        assertThat(of(release, 2).unknowns().cardinality()).isEqualTo(2);
        assertThat(of(release, 2).isWhole()).isFalse();
        assertThat(of(release, 3).unknowns().cardinality()).isEqualTo(3);
        assertThat(of(release, 3).isWhole()).isTrue();
    }

    @Test
    void what_is_suppressed_comes_first_and_then_the_cheapest() {
        var release = release().count("all", 64).count("east", 31).count("north", 21).count("south", 3).count("west", 9).sum("all", "east", "north", "south", "west");

        assertThat(around(release, 2)).containsExactlyInAnyOrder("south", "west");
        assertThat(around(release, 2, "east")).containsExactlyInAnyOrder("south", "east");
        assertThat(around(release, 4)).containsExactlyInAnyOrder("south", "west", "north", "east");
    }

    @Test
    void what_cannot_be_otherwise_leads_nowhere_but_a_zero_that_is_shown_might_be_suppressed() {
        var release = release().count("all", 34).count("north", 31).count("south", 3).count("zero", 0).impossible("never").sum("all", "north", "south", "zero", "never");

        assertThat(around(release, 60)).containsExactlyInAnyOrder("all", "north", "south", "zero");
    }

    private static List<String> around(Planned release, int atMost, String... suppressed) {
        var knowledge = Gathering.of(release.suppressing(suppressed), List.of());
        return of(knowledge, atMost).unknowns().stream().mapToObj(unknown -> knowledge.unknown(unknown).id().where().get("force")).toList();
    }

    private static Surroundings of(Planned release, int atMost) {
        return of(Gathering.of(release.suppressing(), List.of()), atMost);
    }

    private static Surroundings of(Knowledge knowledge, int atMost) {
        var south = knowledge.demands().stream().filter(demand -> demand.unknown() == place(knowledge, "south")).findFirst().orElseThrow();
        return Surroundings.of(south, knowledge, atMost);
    }
}
