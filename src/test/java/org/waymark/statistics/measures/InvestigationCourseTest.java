package org.waymark.statistics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.statistics.measures.InvestigationCourse.Stretch;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InvestigationCourseTest {

    private static final Window YEAR = new Window(YearMonth.parse("2025-01"), YearMonth.parse("2025-12"));

    private final Map<Cell, Long> cells = new HashMap<>();

    @Test
    void who_is_at_risk_goes_down_by_those_decided_and_those_no_longer_followed() {
        recorded(100, "2025-01");
        recorded(50, "2025-02");
        decided(10, "2025-01", "0", "WITHDRAWN");
        decided(4, "2025-02", "0", "WITHDRAWN");
        decided(5, "2025-01", "1", "CHARGED");
        decided(20, "2025-01", "2", "OTHER");

        var course = InvestigationCourse.of(YEAR, LocalDate.parse("2025-04-30"), 1, cells);

        assertThat(course.recorded()).isEqualTo(150);
        assertThat(course.notFollowed()).isZero();
        assertThat(course.stretches()).containsExactly(
                new Stretch(0, 1, 150, 14, 0, 0, 0),
                new Stretch(1, 2, 136, 0, 5, 0, 46),
                new Stretch(2, 3, 85, 0, 0, 20, 65));
    }

    @Test
    void a_month_is_followed_for_the_calendar_months_that_are_over_since() {
        recorded(7, "2025-01");

        assertThat(InvestigationCourse.of(YEAR, LocalDate.parse("2025-02-27"), 1, cells).notFollowed()).isEqualTo(7);
        assertThat(InvestigationCourse.of(YEAR, LocalDate.parse("2025-02-27"), 1, cells).stretches()).isEmpty();
        assertThat(InvestigationCourse.of(YEAR, LocalDate.parse("2025-02-28"), 1, cells).stretches()).containsExactly(new Stretch(0, 1, 7, 0, 0, 0, 7));
        assertThat(InvestigationCourse.of(YEAR, LocalDate.parse("2025-08-30"), 3, cells).stretchesOf(YearMonth.parse("2025-01"))).as("whether anything was recorded in it or not").isEqualTo(2);
    }

    @Test
    void what_is_decided_early_of_a_month_not_yet_over_is_left_out_or_recent_years_would_be_flattered() {
        recorded(10, "2025-01");
        decided(9, "2025-01", "1", "CHARGED");

        assertThat(InvestigationCourse.of(YEAR, LocalDate.parse("2025-03-30"), 1, cells).stretches()).containsExactly(new Stretch(0, 1, 10, 0, 0, 0, 10));
    }

    @Test
    void who_is_not_followed_yet_is_not_at_risk() {
        recorded(30, "2025-01");
        recorded(8, "2025-03");

        var course = InvestigationCourse.of(YEAR, LocalDate.parse("2025-03-31"), 1, cells);

        assertThat(course.notFollowed()).isEqualTo(8);
        assertThat(course.stretches()).containsExactly(new Stretch(0, 1, 30, 0, 0, 0, 0), new Stretch(1, 2, 30, 0, 0, 0, 30));
    }

    @Test
    void a_month_that_every_offence_has_left_again_makes_no_course_longer() {
        recorded(0, "2025-01");
        recorded(6, "2025-03");

        assertThat(InvestigationCourse.of(YEAR, LocalDate.parse("2025-04-30"), 1, cells).stretches()).containsExactly(new Stretch(0, 1, 6, 0, 0, 0, 6));
    }

    @Test
    void stretches_can_be_longer_than_a_month() {
        recorded(30, "2025-01");
        decided(1, "2025-01", "0", "WITHDRAWN");
        decided(2, "2025-01", "2", "WITHDRAWN");
        decided(4, "2025-01", "3", "OTHER");

        assertThat(InvestigationCourse.of(YEAR, LocalDate.parse("2025-07-30"), 3, cells).stretches()).containsExactly(new Stretch(0, 3, 30, 3, 0, 0, 27));
        assertThat(InvestigationCourse.of(YEAR, LocalDate.parse("2025-07-31"), 3, cells).stretches())
                .containsExactly(new Stretch(0, 3, 30, 3, 0, 0, 0), new Stretch(3, 6, 27, 0, 0, 4, 23));
    }

    @Test
    void nobody_is_followed_for_more_than_sixty_months() {
        recorded(3, "2025-01");
        decided(1, "2025-01", "59", "CHARGED");
        decided(1, "2025-01", "60+", "CHARGED");

        var stretches = InvestigationCourse.of(YEAR, LocalDate.parse("2035-01-01"), 1, cells).stretches();

        assertThat(stretches).hasSize(60);
        assertThat(stretches.getLast()).isEqualTo(new Stretch(59, 60, 3, 0, 1, 0, 2));
    }

    @Test
    void other_months_and_other_cubes_count_for_nothing() {
        recorded(5, "2024-12");
        decided(5, "2024-12", "0", "CHARGED");
        cells.put(Cube.REPORTS.cell("2025-01", "PHONE", "YES"), 8L);

        var course = InvestigationCourse.of(YEAR, LocalDate.parse("2026-12-31"), 1, cells);

        assertThat(course.recorded()).isZero();
        assertThat(course.stretches()).isEmpty();
    }

    @Property
    void everybody_is_not_followed_or_decided_or_followed_so_far(@ForAll("decisions") List<Cell> decisions) {
        var counts = new HashMap<Cell, Long>();
        decisions.forEach(cell -> {
            counts.merge(cell, 1L, Long::sum);
            counts.merge(Cube.RECORDED.cell(cell.of("force"), cell.of("month"), "S66B_2", "0", "NO", "NONE"), 2L, Long::sum);
        });

        for (var step : List.of(1, 3, 12)) {
            var course = InvestigationCourse.of(YEAR, LocalDate.parse("2026-05-17"), step, counts);
            assertThat(course.recorded()).isEqualTo(2L * decisions.size());
            assertThat(course.notFollowed() + course.stretches().stream()
                    .mapToLong(one -> one.withdrawn() + one.charged() + one.other() + one.censored()).sum()).isEqualTo(course.recorded());
            assertThat(course.stretches()).allMatch(one -> one.atRisk() >= one.withdrawn() + one.charged() + one.other() + one.censored());
        }
    }

    @Provide
    Arbitrary<List<Cell>> decisions() {
        return Combinators.combine(Arbitraries.of("E23000003", "E23000015"), Arbitraries.integers().between(1, 12), Arbitraries.integers().between(0, 70),
                        Arbitraries.of(InvestigationCourse.Event.class))
                .as((force, month, since, event) -> Cube.COURSE.cell(force, "2025-%02d".formatted(month), since < 60 ? "" + since : "60+", event.name()))
                .list().ofMaxSize(60);
    }

    private void recorded(long number, String month) {
        cells.merge(Cube.RECORDED.cell("E23000003", month, "S66B_2", "0", "NO", "NONE"), number, Long::sum);
    }

    private void decided(long number, String month, String since, String event) {
        cells.merge(Cube.COURSE.cell("E23000003", month, since, event), number, Long::sum);
    }
}
