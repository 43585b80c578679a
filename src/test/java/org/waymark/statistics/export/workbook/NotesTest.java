package org.waymark.statistics.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.export.Grid;
import org.waymark.statistics.export.Made;

class NotesTest {

    private static final Grid OFFENCES = grid("offences-by-force-and-year", "Of offences.", "Of both.", "Of all.");
    private static final Grid FORCES = grid("offences-by-force", "Of both.", "Of all.");
    private static final Grid REASONS = grid("reasons", "Of reasons.", "Of all.");
    private static final Notes NOTES = new Notes(Made.PUBLICATION, List.of(OFFENCES, FORCES, REASONS), List.of("offences-by-force-and-year", "offences-by-force", "reasons"));

    @Test
    void a_note_says_of_which_tables_it_is_though_the_name_of_one_begins_with_that_of_another() {
        assertThat(NOTES.rows().stream().map(row -> row.get(1).plain() + ": " + row.get(2).plain())).startsWith("All tables: Counts are rounded to the nearest 5.")
                .contains("Table offences-by-force-and-year: Of offences.", "Tables offences-by-force-and-year, offences-by-force: Of both.", "All tables: Of all.", "Table reasons: Of reasons.")
                .anyMatch(note -> note.startsWith("Measure recorded-offences: Recorded offences, version 1"));
    }

    @Test
    void a_table_names_its_notes_and_those_in_a_row_by_the_first_and_the_last() {
        assertThat(NOTES.rows().stream().map(row -> row.get(2).plain()).toList().subList(4, 9)).containsExactly("Of offences.", "Of both.", "Of all.",
                "Withdrawals: Withdrawals that stand.", "Of reasons.");

        assertThat(NOTES.markOf(OFFENCES.table())).isEqualTo("[note 5 to 8]");
        assertThat(NOTES.markOf(REASONS.table())).isEqualTo("[note 7 to 9]");
        assertThat(NOTES.markOf(Made.table("some", OFFENCES.table().columns().getFirst(), OFFENCES.table().rows().getFirst()))).isEqualTo("[note 8]");
        assertThat(NOTES.markOf(grid("others", "Of offences.", "Of both.").table())).isEqualTo("[note 5, 6, 8]");
    }

    private static Grid grid(String code, String... notes) {
        var table = Made.with("A");
        return Grid.of(new ReleaseTable(code, "", "Any", "", table.dimensions(), table.columns(), table.rows(), List.of(notes)));
    }
}
