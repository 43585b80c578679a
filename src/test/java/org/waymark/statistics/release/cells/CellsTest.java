package org.waymark.statistics.release.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.waymark.statistics.disclosure.Planned;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.PlannedRelease;
import org.waymark.statistics.disclosure.PlannedTable;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.suppression.DisclosureControl;

/** Later releases are attacked with the cells of earlier ones, which so have to come back whole. */
class CellsTest {

    @Test
    void a_release_comes_back_from_its_cells_as_it_was() {
        var sum = Planned.release().count("north", 31).count("south", 3).count("all", 34).sum("all", "north", "south").planned().tables().getFirst();
        var known = PlannedTable.shown("known", List.of(new PlannedCount(Planned.id("east"), 2, 1, true, false), new PlannedCount(Planned.id("west"), 0, 0, false, true)), List.of());
        var release = DisclosureControl.protect(new PlannedRelease("2026-q3", LocalDate.of(2026, 9, 30), List.of(sum, known)), Rules.USUAL);

        assertThat(Cells.of(release).rebuilt("2026-q3", LocalDate.of(2026, 9, 30), Rules.USUAL)).isEqualTo(release);
    }
}
