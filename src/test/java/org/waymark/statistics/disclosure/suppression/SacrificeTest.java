package org.waymark.statistics.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.disclosure.Planned.release;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.Planned;
import org.waymark.statistics.disclosure.Sum.Kind;
import org.waymark.statistics.disclosure.attack.Attack;
import org.waymark.statistics.disclosure.knowledge.Gathering;
import org.waymark.statistics.disclosure.knowledge.Goal;
import org.waymark.statistics.disclosure.knowledge.Knowledge;

class SacrificeTest {

    @Test
    void nothing_is_sacrificed_where_a_sum_leaves_room() {
        assertThat(cheapest(release().count("all", 20).count("some", 3).sum(Kind.WITHIN, "all", "some"))).contains(List.of());
        assertThat(cheapest(release().count("all", 20).count("fear", 18).count("delay", 4).sum(Kind.OVERLAPPING, "all", "fear", "delay"))).contains(List.of());
    }

    @Test
    void the_cheapest_count_is_that_leaves_what_is_lacking() {
        assertThat(cheapest(release().count("all", 10).count("big", 9).count("small", 1).sum("all", "big", "small"))).contains(List.of("big"));
    }

    @Test
    void nothing_is_of_any_avail_where_all_else_is_fixed() {
        assertThat(cheapest(release().count("south", 3).impossible("all").sum(Kind.WITHIN, "south", "all"))).contains(List.of());
        assertThat(cheapest(release().whereZeroIsSmall().impossible("all").count("south", 0).sum("all", "south"))).isEmpty();
    }

    /** So that the small count can be five. */
    private static Optional<List<String>> cheapest(Planned planned) {
        var knowledge = Gathering.of(planned.suppressing(), List.of());
        var all = new BitSet();
        all.set(0, knowledge.size());
        return Sacrifice.cheapest(new Goal(knowledge.demands().getFirst(), true, 5), all, knowledge, 2, Attack.LIMITS)
                .map(taken -> taken.stream().map(unknown -> name(knowledge, unknown)).toList());
    }

    private static String name(Knowledge knowledge, int unknown) {
        return knowledge.unknown(unknown).id().where().get("force");
    }
}
