package org.waymark.statistics.release.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.release.standard.Plans.asked;
import static org.waymark.statistics.release.standard.Plans.everyTableAt;
import static org.waymark.statistics.release.standard.Plans.plan;
import static org.waymark.statistics.release.standard.Plans.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.administration.demonstration.MadeUpCells;
import org.waymark.ledger.Cell;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.Sum.Kind;
import org.waymark.statistics.disclosure.Sum;

/** What a reader is taken to know of the counts of a release is true of them. */
class HowCountsHangTogetherTest {

    private static final LocalDate AS_AT = LocalDate.of(2022, 3, 31);
    private static final Map<Cell, Long> CELLS = MadeUpCells.of(7, 900, AS_AT).asAt(AS_AT);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void every_sum_holds_at_every_step(int step) {
        var plan = plan(step, Set.of("E23000014", "E23000015"));
        var counts = counts(plan);

        assertThat(plan.planned().tables()).allSatisfy(table -> assertThat(table.sums()).allMatch(sum -> sum.holds(counts::get)));
        assertThat(plan.planned().tables().stream().mapToInt(table -> table.sums().size()).sum()).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void the_same_count_has_one_number_and_stands_in_one_table_as_in_another(int step) {
        var seen = new HashMap<CountId, PlannedCount>();

        plan(step, Set.of()).planned().tables().forEach(table -> table.counts().forEach(count ->
                assertThat(seen.merge(count.id(), count, (one, other) -> one)).isEqualTo(count)));
    }

    @Test
    void a_sum_names_only_counts_of_its_table() {
        assertThat(plan(0, Set.of()).planned().tables()).allSatisfy(table -> {
            var ids = table.counts().stream().map(PlannedCount::id).collect(Collectors.toSet());
            assertThat(table.sums()).allMatch(sum -> ids.contains(sum.whole()) && ids.containsAll(sum.parts()));
        });
    }

    @Test
    void years_quarters_forces_outcomes_and_stages_are_parts_of_their_wholes() {
        var sums = plan(0, Set.of()).planned().tables().stream().flatMap(table -> table.sums().stream()).map(Sum::toString).toList();

        assertThat(sums).anyMatch(sum -> sum.contains("whole=RECORDED{time=2020-01/2020-12}, parts=[RECORDED{time=2020-01/2020-03}, RECORDED{time=2020-04/2020-06}"))
                .anyMatch(sum -> sum.contains("whole=RECORDED{time=2020-01/2022-03}, parts=[RECORDED{force="))
                .anyMatch(sum -> sum.contains("whole=RECORDED{force=E23000003, time=2020-01/2022-03}, parts=[RECORDED{force=E23000003, outcome=not-supported-suspect-identified,"))
                .anyMatch(sum -> sum.contains("whole=WITHDRAWALS{status=STANDING, time=2020-01/2022-03}, parts=[WITHDRAWALS{stage=NEVER_SUPPORTED"))
                .anyMatch(sum -> sum.contains("whole=WITHDRAWALS{reason_known=YES, status=STANDING, time=2020-01/2020-12}, parts=[WITHDRAWALS_BY_FAMILY{family=SAFETY") && sum.contains("OVERLAPPING"))
                .anyMatch(sum -> sum.contains("whole=WITHDRAWALS_BY_FAMILY{family=PRIVACY, status=STANDING, time=2020-01/2020-12}, parts=[WITHDRAWALS_BY_REASON{reason=IDENTIFICATION"))
                .anyMatch(sum -> sum.contains("whole=REPORTS{reported=NO+YES") && sum.contains("EXACT"));
    }

    @Test
    void what_holds_between_tables_is_known_too() {
        var steps = new HashMap<>(everyTableAt(0));
        steps.put("outcomes-by-year", 1);

        var across = plan(steps, Set.of()).planned().tables().getLast();

        assertThat(across.code()).isEqualTo(Plan.ACROSS);
        assertThat(across.sums().stream().map(Sum::toString)).anyMatch(sum -> sum.contains("whole=RECORDED{outcome=not-supported, time=2020-01/2020-12}, "
                + "parts=[RECORDED{outcome=not-supported-suspect-identified, time=2020-01/2020-12}, RECORDED{outcome=not-supported-no-suspect, time=2020-01/2020-12}], kind=EXACT"));
    }

    @Test
    void regions_and_groups_of_outcomes_are_added_up_where_only_forces_and_outcomes_are_shown() {
        var plan = plan(0, Set.of("E23000014", "E23000015"));
        var inTables = plan.tables().stream().flatMap(table -> table.planned().counts().stream()).map(PlannedCount::id).map(CountId::toString).toList();

        assertThat(plan.planned().notShown().stream().map(CountId::toString)).doesNotContainAnyElementsOf(inTables)
                .contains("RECORDED{force=region:E12000002, time=2020-01/2020-12}", "RECORDED{outcome=other-assigned, time=2020-01/2020-12}",
                        "RECORDED{force=region:E12000002, outcome=other-assigned, time=2020-01/2020-12}");
    }

    @Test
    void what_is_added_up_is_no_count_of_a_table_and_never_shown() {
        var plan = plan(0, Set.of());

        assertThat(Plans.withoutSmall(plan).suppressed()).containsAll(plan.planned().notShown());
    }

    @Test
    void the_same_cells_in_another_order_give_the_same_plan() {
        var shuffled = new ArrayList<>(CELLS.entrySet());
        Collections.shuffle(shuffled, new java.util.Random(3));
        var reordered = new LinkedHashMap<Cell, Long>();
        shuffled.forEach(cell -> reordered.put(cell.getKey(), cell.getValue()));

        var one = plan(0, Set.of());
        var other = Plans.plan(asked(window("2020-01", "2022-03"), Set.of(), everyTableAt(0)), reordered);

        assertThat(other.planned()).isEqualTo(one.planned());
        assertThat(other.tables(Plans.withoutSmall(other))).isEqualTo(one.tables(Plans.withoutSmall(one)));
    }

    private static Plan plan(int step, Set<String> merged) {
        return plan(everyTableAt(step), merged);
    }

    private static Plan plan(Map<String, Integer> steps, Set<String> merged) {
        return Plans.plan(asked(window("2020-01", "2022-03"), merged, steps), CELLS);
    }

    private static Map<CountId, Long> counts(Plan plan) {
        return plan.planned().tables().stream().flatMap(table -> table.counts().stream())
                .collect(Collectors.toMap(PlannedCount::id, PlannedCount::count, (one, same) -> one));
    }
}
