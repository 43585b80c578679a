package org.waymark.statistics.police.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Layouts as they are kept. */
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
}
