package org.waymark.investigation.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.waymark.testing.ACase;

/** Anonymity follows from the offence and from the days of the conduct. */
class AnonymityTest {

    private final ACase before = aCase().conduct("2023-12-01", "2023-12-31");
    private final ACase after = aCase().conduct("2024-02-01", "2024-02-28");

    @Test
    void a_sexual_offence_guarantees_it_for_life() {
        assertThat(of(after.recordedBy(LANCASHIRE, "2024-03-01", "S66B_2"))).isEqualTo(Anonymity.YES);
    }

    @Test
    void section_33_does_not() {
        assertThat(of(before.recordedBy(LANCASHIRE, "2024-03-01", "S33_DISCLOSE"))).isEqualTo(Anonymity.NO);
    }

    @Test
    void it_depends_while_the_offence_is_not_known_or_cannot_be_right() {
        assertThat(of(aCase())).isEqualTo(Anonymity.DEPENDS);
        assertThat(of(after.recordedBy(LANCASHIRE, "2024-03-01", "NOT_ASKED"))).isEqualTo(Anonymity.DEPENDS);
        assertThat(of(after.recordedBy(LANCASHIRE, "2024-03-01", "BLACKMAIL"))).isEqualTo(Anonymity.DEPENDS);
        assertThat(of(before.recordedBy(LANCASHIRE, "2024-03-01", "S66B_2"))).isEqualTo(Anonymity.DEPENDS);
    }

    private static Anonymity of(ACase told) {
        var investigation = told.asTold();
        return Anonymity.of(investigation.policeRecord(), investigation.conduct(), LocalDate.parse("2026-06-01"));
    }
}
