package org.waymark.statistics.release.standard.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.release.standard.Plan;

class PartsTest {

    @Test
    void every_code_of_a_force_a_region_and_what_is_shown_together_can_be_said_in_words() {
        var codes = Set.of("E23000002", "E23000003", "E23000006", "W15000002", "UNKNOWN");
        var parts = new java.util.ArrayList<>(Parts.forces(codes, Set.of("E23000002", "E23000006")));
        parts.addAll(Parts.regions(codes));

        assertThat(parts).hasSizeGreaterThan(6).allSatisfy(part -> assertThat(Plan.labelOfForces(part.code())).isEqualTo(part.label()));
    }
}
