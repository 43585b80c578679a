package org.waymark.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.GWENT;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.measures.InvestigationCourse.Stretch;
import org.waymark.statistics.measures.Window;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CourseReadingTest {

    private static final Window SUMMER = new Window(YearMonth.parse("2024-06"), YearMonth.parse("2024-08"));

    @Inject
    CourseReading reading;

    @BeforeEach
    void three_offences_of_the_summer_and_one_of_the_autumn() {
        EmptyDatabase.now();
        aCase().writtenAt(Instant.parse("2024-09-10T12:00:00Z")).recordedBy(LANCASHIRE, "2024-07-03").withdrawn("2024-09-05", "UNKNOWN").saved();
        aCase().writtenAt(Instant.parse("2024-10-20T12:00:00Z")).recordedBy(GWENT, "2024-07-30").outcome("1", "2024-08-15").saved();
        aCase().writtenAt(Instant.parse("2024-10-21T12:00:00Z")).recordedBy(GWENT, "2024-08-30").saved();
        aCase().writtenAt(Instant.parse("2024-10-22T12:00:00Z")).recordedBy(GWENT, "2024-09-01").outcome("18", "2024-09-02").saved();
    }

    @Test
    void what_was_recorded_in_the_window_is_followed_to_the_as_at_day() {
        var course = reading.of(SUMMER, LocalDate.parse("2024-10-31"), 1).orElseThrow();

        assertThat(course.recorded()).isEqualTo(3);
        assertThat(course.stretches()).containsExactly(
                new Stretch(0, 1, 3, 0, 1, 0, 0), new Stretch(1, 2, 2, 0, 0, 0, 1), new Stretch(2, 3, 1, 1, 0, 0, 0));
    }

    @Test
    void as_at_a_past_day_it_is_what_was_known_then() {
        var course = reading.of(SUMMER, LocalDate.parse("2024-09-30"), 1).orElseThrow();

        assertThat(course.recorded()).isEqualTo(1);
        assertThat(reading.of(SUMMER, LocalDate.parse("2024-09-09"), 1)).as("before the first posting").isEmpty();
    }
}
