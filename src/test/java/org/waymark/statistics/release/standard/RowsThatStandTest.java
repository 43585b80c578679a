package org.waymark.statistics.release.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.release.standard.Plans.TWO_YEARS;
import static org.waymark.statistics.release.standard.Plans.asked;
import static org.waymark.statistics.release.standard.Plans.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.reference.Force;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.attack.Attack;
import org.waymark.statistics.disclosure.attack.Exposed;
import org.waymark.statistics.disclosure.suppression.DisclosureControl;
import org.waymark.statistics.release.standard.count.Parts;
import org.waymark.statistics.table.LedgerCells;

/** A force stands in a row only where it has something: who sees eight rows of [c] knows of eight cases at least. */
class RowsThatStandTest {

    private static final List<String> FORCES = Force.all().stream().map(Force::code).limit(10).toList();
    private static final String TABLE = "outcomes-by-force-and-year";
    private static final String WINDOW = "2020-01/2021-12";

    @Test
    void who_counts_the_rows_can_tell_small_counts_beside_few_shown_ones() {
        var release = DisclosureControl.smallCountsOnly(byForce(Set.of(), 43, 48, 4, 1, 1, 1, 1, 1, 1, 1).planned(), Rules.USUAL);

        var told = Attack.on(release, List.of(), Progress.UNWATCHED).exposed().stream().filter(exposed -> exposed.id().equals(force(FORCES.get(2))));

        assertThat(told).as("all 100, 45 and 50 shown, and one case in each of the seven other rows at least").singleElement()
                .extracting(Exposed::most).isEqualTo(102L - 43 - 48 - 7);
    }

    @Test
    void what_is_suppressed_besides_keeps_them() {
        var planned = byForce(Set.of(), 43, 48, 4, 1, 1, 1, 1, 1, 1, 1).planned();
        var release = DisclosureControl.protect(planned, Rules.USUAL);

        assertThat(release.suppressed()).hasSizeGreaterThan(DisclosureControl.smallCountsOnly(planned, Rules.USUAL).suppressed().size());
        assertThat(Attack.on(release, List.of(), Progress.UNWATCHED).exposed()).isEmpty();
    }

    @Test
    void a_force_has_one_case_at_least_and_forces_shown_together_are_not_few() {
        var plan = byForce(Set.copyOf(FORCES.subList(1, 4)), 20, 12, 3, 7);

        assertThat(count(plan, force(FORCES.getFirst())).atLeast()).isEqualTo(1);
        assertThat(count(plan, force(String.join("+", FORCES.subList(1, 4)))).atLeast()).isEqualTo(Rules.LOWEST);
        assertThat(count(plan, force(FORCES.getFirst()).with(CountId.TIME, "2020-01/2020-12"))).as("in one of the years it may have none")
                .extracting(PlannedCount::atLeast).isEqualTo(0L);
    }

    @Test
    void a_force_that_has_no_row_has_none_at_any_time() {
        var known = byForce(Set.of(), 20, 30).planned().tables().getLast();

        assertThat(known.isShown()).isFalse();
        assertThat(known.counts().stream().filter(PlannedCount::structural).map(PlannedCount::id))
                .contains(force(FORCES.get(2)), force(FORCES.get(2)).with(CountId.TIME, "2021-01/2021-12"), force(Parts.NOT_KNOWN))
                .doesNotContain(force(FORCES.get(0)), force(FORCES.get(1)))
                .as("of regions this table says nothing").noneMatch(id -> id.toString().contains("region:"));
    }

    @Test
    void what_has_no_row_in_several_tables_is_known_once() {
        var steps = new TreeMap<>(Plans.everyTableAt(0));
        steps.put("outcomes-by-force", 2);
        var known = plan(asked(TWO_YEARS, Set.of(), steps), LedgerCells.recorded(30, FORCES.getFirst(), "2020-05", "16")).planned().tables().getLast().counts();

        assertThat(known).extracting(PlannedCount::id).doesNotHaveDuplicates().contains(force("region:E12000002"), force(FORCES.get(1)), force(Parts.NOT_KNOWN));
    }

    private static PlannedCount count(Plan plan, CountId id) {
        return plan.planned().tables().stream().flatMap(table -> table.counts().stream()).filter(count -> count.id().equals(id)).findFirst().orElseThrow();
    }

    private static CountId force(String code) {
        return new CountId(Cube.RECORDED.name(), new TreeMap<>(Map.of(Parts.FORCE, code, CountId.TIME, WINDOW)));
    }

    /** One table, of so many cases of each of the first forces. */
    private static Plan byForce(Set<String> together, int... cases) {
        var cells = new ArrayList<Cell>();
        IntStream.range(0, cases.length).forEach(force -> cells.addAll(LedgerCells.recorded(cases[force], FORCES.get(force), "2020-05", "16")));
        var steps = new TreeMap<>(Plans.everyTableAt(0));
        steps.replaceAll((code, step) -> code.equals(TABLE) ? 0 : Integer.MAX_VALUE);
        return plan(asked(TWO_YEARS, together, steps), cells);
    }
}
