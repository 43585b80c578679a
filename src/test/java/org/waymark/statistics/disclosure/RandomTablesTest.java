package org.waymark.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class RandomTablesTest {

    private static final int TABLES = Integer.getInteger("tables", 300);

    @Test
    void no_small_count_of_random_tables_can_be_told() {
        for (int seed = 0; seed < TABLES; seed++) {
            var planned = RandomTable.numbered(seed).release();
            var release = DisclosureControl.protectFurther(DisclosureControl.protect(planned, Rules.USUAL), List.of(), Progress.UNWATCHED);

            assertThat(Attack.on(release, List.of(), Progress.UNWATCHED).exposed()).as("table %d", seed).isEmpty();
        }
    }
}
