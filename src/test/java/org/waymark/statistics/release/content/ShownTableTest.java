package org.waymark.statistics.release.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.ReleaseTable.Row;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.release.content.ShownTable.Place;

/** A table beside the one of the release before: only what counts the same months can have changed. */
class ShownTableTest {

    private static final ReleaseTable UNTIL_JUNE = byYear(row("2024", "2024", 100), row("2025", "January to June 2025", 40), row("all", "January 2024 to June 2025", 140));

    @Test
    void of_a_window_that_grew_the_year_that_it_cuts_and_the_whole_are_not_compared() {
        var shown = ShownTable.of(byYear(row("2024", "2024", 105), row("2025", "January to September 2025", 60), row("all", "January 2024 to September 2025", 165)),
                Optional.of(UNTIL_JUNE), false);

        assertThat(shown.lines()).extracting(line -> line.places().getFirst()).extracting(Place::was).containsExactly("100", null, null);
        assertThat(shown.changed()).isEqualTo(1);
    }

    @Test
    void where_the_window_grew_groups_without_months_of_their_own_are_not_compared() {
        var before = table(new Dimension("force", "Police force"), row("E23000003", "Lancashire", 140));

        var shown = ShownTable.of(table(new Dimension("force", "Police force"), row("E23000003", "Lancashire", 165)), Optional.of(before), false);

        assertThat(shown.changed()).isEqualTo(0);
    }

    @Test
    void of_the_same_months_everything_is_compared() {
        var shown = ShownTable.of(byYear(row("2024", "2024", 100), row("2025", "January to June 2025", 45), row("all", "January 2024 to June 2025", 145)), Optional.of(UNTIL_JUNE), true);

        assertThat(shown.lines()).extracting(line -> line.places().getFirst()).extracting(Place::was).containsExactly(null, "40", "140");
    }

    private static ReleaseTable byYear(Row... rows) {
        return table(new Dimension("year", "Year"), rows);
    }

    private static ReleaseTable table(Dimension dimension, Row... rows) {
        return new ReleaseTable("made-up", "A finding", "A table", "Made up", List.of(dimension),
                List.of(new Column("recorded-offences", "Recorded offences", "Made up", Unit.COUNT)), Arrays.asList(rows), List.of());
    }

    private static Row row(String code, String label, long number) {
        return new Row(List.of(new Key(code, label)), List.of(new Value.Count(number)));
    }
}
