package org.waymark.statistics.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts as they are kept, and the words for a period and an outcome that headings may be. */
class LayoutTest {

    @Test
    void a_layout_that_was_kept_before_columns_had_periods_gives_the_same_text_back() {
        var kept = "0\t2\t14\tE23000032\t2022/23\tImages\t\tPERIOD\tRECORDED:16\tCLOSED\tIGNORED";

        assertThat(Layout.of(kept)).isEqualTo(new Layout(0, new TableRows(2, 14, List.of()), "E23000032", "2022/23", "Images", "", List.of(
                new ColumnUse(ColumnRole.PERIOD, "", ""), new ColumnUse(ColumnRole.RECORDED, "16", ""), new ColumnUse(ColumnRole.CLOSED, "", ""), ColumnUse.IGNORED)));
        assertThat(Layout.of(kept).inText()).isEqualTo(kept);
        assertThat(Layout.NONE.inText()).isEqualTo("0\t0\t0\t\t\t\t");
    }

    @Test
    void periods_of_columns_and_rows_left_out_are_kept_too() {
        var layout = new Layout(1, new TableRows(3, 0, List.of(5L, 9L)), "", "", "Images", "", List.of(
                new ColumnUse(ColumnRole.FORCE, "", ""), new ColumnUse(ColumnRole.CLOSED, "", "2023-04-01 to 2024-03-31"), new ColumnUse(ColumnRole.CLOSED, "1A", "2022/23")));

        assertThat(Layout.of(layout.inText())).isEqualTo(layout);
    }

    @Test
    void a_period_is_read_in_the_words_of_publishers() {
        assertThat(Stream.of("2023/24", "2023-24", "2023/2024", "2023–24", "FY 2023/24", "Financial year 2023/24", "year ending March 2024", "Year to Mar 2024", "April 2023 to March 2024",
                "Apr 2023 – Mar 2024", "2023-04-01 to 2024-03-31").map(LayoutTest::words)).containsOnly("April 2023 to March 2024");
        assertThat(Stream.of("2023", "Calendar year 2023", "Jan 2023 - Dec 2023").map(LayoutTest::words)).containsOnly("January to December 2023");
        assertThat(Stream.of("2023/24 Q1", "Q1 2023/24", "2023/24 Quarter 1").map(LayoutTest::words)).containsOnly("April to June 2023");
        assertThat(Stream.of("2023-04", "April 2023").map(LayoutTest::words)).containsOnly("April 2023");
    }

    /** "2011-12" is a year to one force and December to another. */
    @ValueSource(strings = {"", "Total", "2023/25", "24", "2011-12", "2023/24 Q5", "March 2024 to April 2023", "2023 to 2024", "1999", "2023/24 total", "2023/24 (part)", "% change 2023/24"})
    @ParameterizedTest
    void what_may_be_another_period_or_none_is_not_read(String text) {
        assertThat(PeriodWords.period(text)).isEmpty();
    }

    private static String words(String text) {
        return PeriodWords.period(text).orElseThrow(() -> new AssertionError(text)).inWords();
    }
}
