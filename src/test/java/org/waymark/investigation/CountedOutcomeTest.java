package org.waymark.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import org.junit.jupiter.api.Test;
import org.waymark.testing.ACase;

class CountedOutcomeTest {

    private final ACase recorded = aCase().recordedBy(LANCASHIRE, "2024-07-01");

    @Test
    void without_an_outcome_nothing_is_assigned() {
        assertThat(recorded.asTold().counted()).isEqualTo(CountedOutcome.NONE);
        assertThat(CountedOutcome.NONE.code()).isEqualTo("0");
    }

    @Test
    void the_latest_account_of_the_police_counts() {
        var counted = recorded.outcome("18", "2024-08-01").outcome("1", "2024-09-01").outcomeToldByVictim("16", "2024-10-01").asTold().counted();

        assertThat(counted.code()).isEqualTo("1");
        assertThat(counted.on()).isEqualTo("2024-09-01");
        assertThat(counted.account()).isEqualTo(CountedAccount.POLICE);
    }

    @Test
    void latest_is_by_the_day_of_the_outcome_and_not_by_when_it_was_written_down() {
        var counted = recorded.outcome("1", "2024-09-01").outcome("18", "2024-08-01").asTold().counted();

        assertThat(counted.code()).isEqualTo("1");
    }

    @Test
    void of_two_on_one_day_the_one_written_down_last_counts() {
        var counted = recorded.outcome("18", "2024-08-01").outcome("15", "2024-08-01").asTold().counted();

        assertThat(counted.code()).isEqualTo("15");
    }

    @Test
    void where_the_police_said_nothing_the_latest_account_of_the_victim_counts() {
        var counted = recorded.outcomeToldByVictim("16", "2024-10-01").asTold().counted();

        assertThat(counted.code()).isEqualTo("16");
        assertThat(counted.account()).isEqualTo(CountedAccount.VICTIM);
    }

    @Test
    void a_corrected_outcome_no_longer_counts_and_stays_in_the_history() {
        var told = recorded.outcome("16", "2024-10-01").corrected("14", "2024-09-30").asTold();

        assertThat(told.counted().code()).isEqualTo("14");
        assertThat(told.outcomes()).hasSize(2);
        assertThat(told.currentOutcomes()).hasSize(1);
    }

    @Test
    void a_charge_for_an_alternate_offence_counts_as_a_charge() {
        assertThat(recorded.outcome("1A", "2024-10-01").asTold().counted().code()).isEqualTo("1");
    }

    @Test
    void the_victims_latest_answer_disputes_the_police_or_no_longer_does() {
        var disputed = recorded.outcome("16", "2024-10-01").victimSays(VictimSays.NEVER_ASKED);

        assertThat(disputed.asTold().counted().account()).isEqualTo(CountedAccount.POLICE_DISPUTED);
        assertThat(disputed.victimSays(VictimSays.WITHDREW).asTold().counted().account()).isEqualTo(CountedAccount.POLICE);
    }

    @Test
    void what_the_victim_said_stays_said_when_a_detail_is_corrected() {
        var told = recorded.outcome("16", "2024-10-01").victimSays(VictimSays.DID_NOT_WITHDRAW).corrected("16", "2024-10-02");

        assertThat(told.asTold().counted().account()).isEqualTo(CountedAccount.POLICE_DISPUTED);
        assertThat(told.corrected("15", "2024-10-02").asTold().counted().account()).isEqualTo(CountedAccount.POLICE);
    }
}
