package org.waymark.statistics.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class WorksheetTest {

    private static final int LINE = 12 * 5 / 4;

    @Test
    void a_row_is_as_high_as_its_words_need_that_are_not_broken() {
        assertThat(height("Year code", Look.HEADER_OF_WORDS)).isEqualTo(LINE + 1);
        assertThat(height("Year recorded", Look.HEADER_OF_WORDS)).isEqualTo(2 * LINE + 1);
        assertThat(height("Year recorded code", Look.HEADER_OF_WORDS)).isEqualTo(3 * LINE + 1);
        assertThat(height("COERCIVE_OR_CONTROLLING", Look.TEXT)).isEqualTo(3 * LINE + 1);
        assertThat(height("A line that may run on to the right", Look.LINE)).isEqualTo(LINE + 1);
        assertThat(height("", Look.TEXT)).isEqualTo(LINE + 1);
    }

    /** In a column of twelve letters, two of which are its margin. */
    private static int height(String text, Look look) {
        return new Worksheet("any", List.of(), Optional.empty(), List.of(12)).height(List.of(text), List.of(look));
    }
}
