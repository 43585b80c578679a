package org.waymark.statistics.police.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words for a period that are read, and those that are not. */
class PeriodWordsTest {

    @Test
    void a_period_is_read_in_the_words_of_publishers() {
        assertThat(Stream.of("2023/24", "2023-24", "2023/2024", "2023–24", "FY 2023/24", "Financial year 2023/24", "year ending March 2024", "Year to Mar 2024", "April 2023 to March 2024",
                "Apr 2023 – Mar 2024", "2023-04-01 to 2024-03-31").map(PeriodWordsTest::words)).containsOnly("April 2023 to March 2024");
        assertThat(Stream.of("2023", "Calendar year 2023", "Jan 2023 - Dec 2023").map(PeriodWordsTest::words)).containsOnly("January to December 2023");
        assertThat(Stream.of("2023/24 Q1", "Q1 2023/24", "2023/24 Quarter 1").map(PeriodWordsTest::words)).containsOnly("April to June 2023");
        assertThat(Stream.of("2023-04", "April 2023").map(PeriodWordsTest::words)).containsOnly("April 2023");
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
