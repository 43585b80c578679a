package org.waymark.statistics.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class SheetNamesTest {

    @Test
    void a_short_code_is_the_name() {
        assertThat(SheetNames.of(List.of("outcomes-by-force"), List.of())).containsExactly("outcomes-by-force");
    }

    @Test
    void a_long_code_is_cut_to_what_Excel_allows_and_never_ends_in_a_hyphen() {
        assertThat(SheetNames.of(List.of("withdrawal-reasons-by-year-and--by-stage"), List.of())).containsExactly("withdrawal-reasons-by-year-and");
    }

    @Test
    void names_that_clash_are_numbered_whatever_their_capitals() {
        var long1 = "withdrawal-reasons-by-force-and-year";
        var long2 = "withdrawal-reasons-by-force-and-stage";

        assertThat(SheetNames.of(List.of(long1, long2, long2, "cover", "notes"), List.of("Cover", "Notes")))
                .containsExactly("withdrawal-reasons-by-force-and", "withdrawal-reasons-by-force-a-2", "withdrawal-reasons-by-force-a-3", "cover-2", "notes-2")
                .allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(31));
    }
}
