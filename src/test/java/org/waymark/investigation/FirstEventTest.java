package org.waymark.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cube;
import org.waymark.testing.ACase;

class FirstEventTest {

    private final ACase recorded = aCase().police(LANCASHIRE, "2024-06-20", "2024-07-15", "S66B_2");

    @Test
    void a_record_that_nothing_has_decided_stands_in_no_cell() {
        assertThat(course(recorded)).isEmpty();
        assertThat(course(aCase().reportedTo(LANCASHIRE, "2024-07-15").withdrawn("2024-08-01", "UNKNOWN"))).as("never recorded").isEmpty();
    }

    @Test
    void the_months_are_whole_ones_from_the_record() {
        assertThat(course(recorded.outcome("1", "2024-08-14"))).containsExactly("2024-07 0 CHARGED");
        assertThat(course(recorded.corrected("1A", "2024-08-15"))).containsExactly("2024-07 1 CHARGED");
        assertThat(course(recorded.corrected("18", "2025-07-14"))).containsExactly("2024-07 11 OTHER");
    }

    @Test
    void from_five_years_on_months_are_not_told_apart() {
        assertThat(course(recorded.outcome("15", "2029-07-14"))).containsExactly("2024-07 59 OTHER");
        assertThat(course(recorded.corrected("15", "2029-07-15"))).containsExactly("2024-07 60+ OTHER");
    }

    @Test
    void the_withdrawal_came_before_the_outcome_that_answers_it() {
        assertThat(course(recorded.withdrawn("2024-09-20", "UNKNOWN").outcome("16", "2024-12-01"))).containsExactly("2024-07 2 WITHDRAWN");
        assertThat(course(recorded.corrected("16", "2024-09-20"))).as("on one day").containsExactly("2024-07 2 WITHDRAWN");
        assertThat(course(recorded.corrected("1", "2024-09-19"))).as("a day before").containsExactly("2024-07 2 CHARGED");
    }

    @Test
    void a_withdrawal_before_the_record_came_in_the_first_month() {
        assertThat(course(recorded.withdrawn("2024-06-25", "NEVER_SUPPORTED"))).containsExactly("2024-07 0 WITHDRAWN");
    }

    @Test
    void a_withdrawal_that_was_reversed_decides_nothing() {
        var reversed = recorded.withdrawn("2024-09-20", "UNKNOWN").supportsAgain("2024-10-01");

        assertThat(course(reversed)).isEmpty();
        assertThat(course(reversed.outcome("1", "2025-01-16"))).containsExactly("2024-07 6 CHARGED");
        assertThat(course(reversed.withdrawn("2024-12-24", "UNKNOWN"))).as("the second one stands").containsExactly("2024-07 5 WITHDRAWN");
    }

    @Test
    void no_withdrawal_is_inferred_from_an_outcome() {
        assertThat(course(recorded.outcome("16", "2024-09-20"))).containsExactly("2024-07 2 OTHER");
    }

    private static List<String> course(ACase told) {
        return CountedCells.of(told.asTold()).stream().filter(cell -> cell.cube() == Cube.COURSE)
                .map(cell -> String.join(" ", cell.of("month"), cell.of("months_since"), cell.of("event"))).toList();
    }
}
