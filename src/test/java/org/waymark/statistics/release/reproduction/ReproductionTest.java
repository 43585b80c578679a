package org.waymark.statistics.release.reproduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ReproductionTest {

    @Test
    void a_terminal_is_told_which_counts_differ_and_never_a_count() {
        var result = new Reproduction("2024-q4", "abc", List.of(new Reproduction.Finding(false, "The ledger gives the same counts: one differs")),
                List.of(new Reproduction.Difference("RECORDED{force=E23000002}", "31", "37")));

        assertThat(result.lines()).hasSize(3).anyMatch(line -> line.contains("RECORDED{force=E23000002}")).noneMatch(line -> line.contains("31") || line.contains("37"));
    }
}
