package org.waymark.statistics.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.disclosure.Planned.release;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.knowledge.Gathering;

class TouchedTest {

    @Test
    void numbers_that_came_back_to_the_truth_are_no_part_of_the_evidence() {
        var knowledge = Gathering.of(release().count("north", 31).count("south", 3).suppressing(), List.of());
        var touched = new Touched(knowledge.size());
        touched.add(0);
        touched.add(1);

        var witness = touched.witness(new long[] { 31, 5 }, knowledge);

        assertThat(touched.all()).containsExactly(0, 1);
        assertThat(witness.unknowns()).containsExactly(1);
        assertThat(witness.numbers()).containsExactly(5);
    }

    @Test
    void once_cleared_nothing_was_touched() {
        var touched = new Touched(2);
        touched.add(1);

        touched.clear();

        assertThat(touched.all()).isEmpty();
    }
}
