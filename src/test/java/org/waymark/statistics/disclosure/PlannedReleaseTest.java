package org.waymark.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.disclosure.Planned.id;
import static org.waymark.statistics.disclosure.Planned.release;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.ReleaseTable.Key;

class PlannedReleaseTest {

    @Test
    void a_count_that_only_a_reader_adds_up_is_not_shown_and_one_that_stands_in_a_table_is() {
        var release = release().count("north", 31).count("south", 12).addingUp("region", "north", "south").planned();

        assertThat(release.notShown()).containsExactly(id("region"));
        assertThat(release().count("north", 31).planned().notShown()).isEmpty();
    }

    @Test
    void what_one_table_adds_up_and_another_shows_is_shown() {
        var forces = release().count("north", 31).count("south", 12).addingUp("region", "north", "south").planned().tables();
        var region = PlannedTable.shown("regions", List.of(new PlannedCount(id("region"), 43, 0, false, false)), List.of());

        assertThat(new PlannedRelease("both", java.time.LocalDate.of(2026, 9, 30), List.of(forces.getFirst(), forces.getLast(), region)).notShown()).isEmpty();
    }

    @Test
    void everything_together_is_a_total_and_a_force_is_none() {
        assertThat(new Key(Key.ALL, "All forces").isTotal()).isTrue();
        assertThat(new Key("south", "South").isTotal()).isFalse();
    }
}
