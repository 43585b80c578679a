package org.waymark.statistics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.reference.Outcome;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AddingUpTest {

    /** A sum of two others, a count of several, a difference, a part of a part, the split by single outcomes, and what no outcome tells. */
    private static final Set<Measure> NO_PARTS = Set.of(OutcomeMeasures.RECORDED_OFFENCES, OutcomeMeasures.NOT_SUPPORTED,
            OutcomeMeasures.ASSIGNED_OUTCOMES, OutcomeMeasures.CHANGE_ON_YEAR_BEFORE, OutcomeMeasures.ACCOUNT_DISPUTED, OutcomeMeasures.OUTCOME_SHARES,
            OutcomeMeasures.TOLD_OF_ANONYMITY);

    @Property
    void the_parts_add_up_to_the_recorded_offences(@ForAll("cells") List<Cell> cells) {
        var parts = Measures.of(Topic.OUTCOMES).stream().filter(measure -> !NO_PARTS.contains(measure))
                .mapToLong(measure -> counted(measure, cells)).sum();

        assertThat(parts).isEqualTo(counted(OutcomeMeasures.RECORDED_OFFENCES, cells)).isEqualTo(cells.size());
    }

    @Property
    void what_is_assigned_and_what_is_not_add_up_too(@ForAll("cells") List<Cell> cells) {
        assertThat(counted(OutcomeMeasures.ASSIGNED_OUTCOMES, cells) + counted(OutcomeMeasures.NOT_YET_ASSIGNED, cells)).isEqualTo(cells.size());
    }

    @Property
    void both_outcomes_of_a_victim_who_does_not_support_add_up(@ForAll("cells") List<Cell> cells) {
        assertThat(counted(OutcomeMeasures.NOT_SUPPORTED, cells)).isEqualTo(
                counted(OutcomeMeasures.NOT_SUPPORTED_SUSPECT_IDENTIFIED, cells) + counted(OutcomeMeasures.NOT_SUPPORTED_NO_SUSPECT, cells));
    }

    /** Any outcome under which an offence can be counted, with any of the other codes. */
    @Provide
    Arbitrary<List<Cell>> cells() {
        var outcomes = Outcome.all().stream().filter(outcome -> outcome.canBeRecorded() || outcome.code().equals(Outcome.NOT_YET_ASSIGNED))
                .map(Outcome::counted).distinct().toList();
        return Combinators.combine(Arbitraries.of("E23000003", "E23000015"), Arbitraries.of("2020-12", "2021-01"),
                        Arbitraries.of("S33_DISCLOSE", "S66B_SHARE"), Arbitraries.of(outcomes), Arbitraries.of("YES", "NO"),
                        Arbitraries.of("POLICE", "POLICE_DISPUTED", "VICTIM"))
                .as((force, month, offence, outcome, suspect, account) -> Cube.RECORDED.cell(force, month, offence, outcome, suspect, account))
                .list().ofMaxSize(80);
    }

    private static long counted(Measure measure, List<Cell> cells) {
        return cells.stream().filter(measure.numerator()::includes).count();
    }
}
