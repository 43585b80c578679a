package org.waymark.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.waymark.investigation.outcome.NewOutcome;
import org.waymark.investigation.outcome.NewVictimAnswer;
import org.waymark.investigation.record.NewPoliceRecord;
import org.waymark.investigation.record.NewSuspectIdentified;
import org.waymark.investigation.withdrawal.NewReversal;
import org.waymark.investigation.withdrawal.NewWithdrawal;
import org.waymark.testing.ACase;

/** Every refusal, each with what comes near it and is accepted. */
class RulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    @Test
    void a_police_record_names_a_force_and_an_offence_or_says_why_not() {
        assertThat(fields(record("E99", null, null, "NONSENSE"), aCase())).containsExactly("force", "offence");
        assertThat(fields(record("DOES_NOT_KNOW", null, null, "NOT_ASKED"), aCase())).isEmpty();
    }

    @Test
    void a_disabled_offence_is_refused() {
        assertThat(fields(record(LANCASHIRE, null, null, "S66AB"), aCase())).containsExactly("offence");
        assertThat(fields(record(LANCASHIRE, null, null, "S66B_4"), aCase())).isEmpty();
    }

    @Test
    void no_day_of_a_police_record_is_in_the_future() {
        assertThat(fields(record(LANCASHIRE, "2026-06-02", "2026-06-02", "OTHER"), aCase())).containsExactly("reported_to_police_on", "recorded_on");
        assertThat(fields(record(LANCASHIRE, "2026-06-01", "2026-06-01", "OTHER"), aCase())).isEmpty();
    }

    @Test
    void the_police_record_follows_the_report_and_both_follow_the_conduct() {
        assertThat(fields(record(LANCASHIRE, "2024-07-02", "2024-07-01", "OTHER"), aCase())).containsExactly("recorded_on");
        assertThat(fields(record(LANCASHIRE, "2024-05-30", "2024-05-31", "OTHER"), aCase().conduct("2024-06-01", "2024-06-01")))
                .containsExactly("reported_to_police_on", "recorded_on");
        assertThat(fields(record(LANCASHIRE, "2024-06-01", "2024-06-01", "OTHER"), aCase().conduct("2024-06-01", "2024-06-01"))).isEmpty();
    }

    @Test
    void a_police_record_cannot_be_changed_so_that_what_followed_becomes_impossible() {
        var closed = recorded().outcome("18", "2024-09-01");
        var withdrawn = recorded().withdrawn("2024-08-01", "UNKNOWN");

        assertThat(fields(record(LANCASHIRE, null, null, "OTHER"), closed)).containsExactly("recorded_on");
        assertThat(fields(record("DOES_NOT_KNOW", null, "2024-07-01", "OTHER"), closed)).containsExactly("force");
        assertThat(fields(record(LANCASHIRE, null, "2024-09-02", "OTHER"), closed)).containsExactly("recorded_on");
        assertThat(fields(record(LANCASHIRE, null, "2024-09-01", "OTHER"), closed)).isEmpty();
        assertThat(fields(record(LANCASHIRE, "2024-08-02", "2024-08-03", "OTHER"), withdrawn)).containsExactly("reported_to_police_on");
        assertThat(fields(record(LANCASHIRE, null, "2024-08-02", "OTHER"), withdrawn)).containsExactly("recorded_on");
        assertThat(fields(record(LANCASHIRE, "2024-08-01", "2024-08-03", "OTHER"), withdrawn)).isEmpty();
    }

    @Test
    void a_suspect_was_identified_on_a_day_from_the_conduct_until_today() {
        assertThat(fields(suspect("2024-05-31", "COURT"), aCase().conduct("2024-06-01", "2024-06-01"))).containsExactly("suspect_identified_on");
        assertThat(fields(suspect("2026-06-02", "COURT"), aCase())).containsExactly("suspect_identified_on");
        assertThat(fields(suspect("2024-06-01", "RUMOUR"), aCase())).containsExactly("suspect_source");
        assertThat(fields(suspect("2024-06-01", "COURT"), aCase().conduct("2024-06-01", "2024-06-01"))).isEmpty();
    }

    @Test
    void only_who_was_identified_can_be_not_identified_after_all() {
        assertThat(fields(suspect(null, "COURT"), aCase())).containsExactly("suspect_identified_on");
        assertThat(fields(suspect(null, "COURT"), aCase().withSuspect("2024-07-01"))).isEmpty();
    }

    @Test
    void an_outcome_that_is_none_here_is_refused() {
        for (var code : List.of("0", "7", "19", "23", "")) {
            assertThat(fields(outcome(code, "2024-09-01"), recorded())).as(code).containsExactly("outcome");
        }
        assertThat(fields(outcome("1A", "2024-09-01"), recorded())).isEmpty();
    }

    @Test
    void an_outcome_before_its_introduction_is_refused() {
        var early = aCase().conduct("2015-05-01", "2015-05-01").recordedBy(LANCASHIRE, "2015-06-01");

        assertThat(fields(outcome("21", "2015-12-31"), early)).containsExactly("outcome_on");
        assertThat(fields(outcome("21", "2016-01-01"), early)).isEmpty();
        assertThat(fields(outcome("22", "2019-03-31"), early)).containsExactly("outcome_on");
        assertThat(fields(outcome("22", "2019-04-01"), early)).isEmpty();
    }

    @Test
    void an_outcome_needs_a_record_with_its_force_and_follows_it() {
        assertThat(fields(outcome("18", "2024-09-01"), aCase())).containsExactly("outcome");
        assertThat(fields(outcome("18", "2024-09-01"), aCase().reportedTo(LANCASHIRE, "2024-07-01"))).containsExactly("outcome");
        assertThat(fields(outcome("18", "2024-09-01"), aCase().recordedBy("DOES_NOT_KNOW", "2024-07-01"))).containsExactly("outcome");
        assertThat(fields(outcome("18", "2024-06-30"), recorded())).containsExactly("outcome_on");
        assertThat(fields(outcome("18", "2024-07-01"), recorded())).isEmpty();
    }

    @Test
    void an_outcome_has_a_day_and_it_is_not_in_the_future() {
        assertThat(fields(outcome("18", null), recorded())).containsExactly("outcome_on");
        assertThat(fields(outcome("18", "2026-06-02"), recorded())).containsExactly("outcome_on");
        assertThat(fields(outcome("18", "2026-06-01"), recorded())).isEmpty();
    }

    @Test
    void an_outcome_is_corrected_once_and_then_the_newer_one() {
        var closed = recorded().outcome("18", "2024-09-01").asTold();
        var first = closed.outcomes().getFirst().id();
        var correction = new NewOutcome(UUID.randomUUID(), "15", day("2024-09-01"), OutcomeAccount.POLICE, first);

        assertThat(correction.refusals(closed, TODAY)).isEmpty();
        assertThat(correction.refusals(correction.addTo(closed, new Written(null, null)), TODAY)).extracting(Refusal::field).containsExactly("outcome");
    }

    @Test
    void the_victim_is_asked_about_outcomes_14_and_16_only() {
        assertThat(answerTo(recorded().outcome("16", "2024-09-01"), VictimSays.WITHDREW)).isEmpty();
        assertThat(answerTo(recorded().outcome("15", "2024-09-01"), VictimSays.WITHDREW)).containsExactly("says");
        assertThat(answerTo(recorded().outcome("16", "2024-09-01"), null)).containsExactly("says");
    }

    @Test
    void a_withdrawal_follows_the_report_to_the_police_else_the_record_else_the_conduct() {
        var reported = aCase().police(LANCASHIRE, "2024-07-01", "2024-07-10", "OTHER");

        assertThat(fields(withdrawal("2024-06-30"), reported)).containsExactly("withdrawn_on");
        assertThat(fields(withdrawal("2024-07-01"), reported)).isEmpty();
        assertThat(fields(withdrawal("2024-06-30"), aCase().police(LANCASHIRE, null, "2024-07-01", "OTHER"))).containsExactly("withdrawn_on");
        assertThat(fields(withdrawal("2024-05-31"), aCase().conduct("2024-06-01", "2024-06-01"))).containsExactly("withdrawn_on");
        assertThat(fields(withdrawal("2024-06-01"), aCase().conduct("2024-06-01", "2024-06-01"))).isEmpty();
        assertThat(fields(withdrawal("2026-06-02"), aCase())).containsExactly("withdrawn_on");
    }

    @Test
    void a_withdrawal_takes_any_number_of_reasons_and_none() {
        assertThat(fields(withdrawal(List.of(), null, "NOT_ASKED", null), aCase())).isEmpty();
        assertThat(fields(withdrawal(List.of(), null, null, null), aCase())).containsExactly("withdrawal_reasons");
        assertThat(fields(withdrawal(List.of("DELAY"), null, "NOT_ASKED", null), aCase())).containsExactly("withdrawal_reasons");
        assertThat(fields(withdrawal(List.of("DELAY", "PRESSURE"), "PRESSURE", null, null), aCase())).isEmpty();
        assertThat(fields(withdrawal(List.of("DELAY"), "PRESSURE", null, null), aCase())).containsExactly("main_reason");
        assertThat(fields(withdrawal(List.of("DELAY", "DELAY"), null, null, null), aCase())).containsExactly("withdrawal_reasons");
        assertThat(fields(withdrawal(List.of("BOREDOM"), null, null, null), aCase())).containsExactly("withdrawal_reasons");
    }

    @Test
    void a_note_goes_with_the_reason_other_only() {
        assertThat(fields(withdrawal(List.of("OTHER"), null, null, "moved abroad"), aCase())).isEmpty();
        assertThat(fields(withdrawal(List.of("DELAY"), null, null, "moved abroad"), aCase())).containsExactly("note");
    }

    @Test
    void two_withdrawals_never_stand_at_once_but_one_may_follow_another() {
        var withdrawn = recorded().withdrawn("2024-08-01", "UNKNOWN");

        assertThat(fields(withdrawal("2024-09-01"), withdrawn)).containsExactly("withdrawn_on");
        assertThat(fields(withdrawal("2024-08-31"), withdrawn.supportsAgain("2024-09-01"))).containsExactly("withdrawn_on");
        assertThat(fields(withdrawal("2024-09-01"), withdrawn)).isEmpty();
    }

    @Test
    void a_withdrawal_is_reversed_once_and_not_before_it() {
        var withdrawn = recorded().withdrawn("2024-08-01", "UNKNOWN");

        assertThat(reversal(withdrawn, "2024-07-31")).containsExactly("re_engaged_on");
        assertThat(reversal(withdrawn, null)).containsExactly("re_engaged_on");
        assertThat(reversal(withdrawn, "2026-06-02")).containsExactly("re_engaged_on");
        assertThat(reversal(withdrawn, "2024-08-01")).isEmpty();
        assertThat(reversal(withdrawn.supportsAgain("2024-09-01"), "2024-09-02")).containsExactly("re_engaged_on");
    }

    private static ACase recorded() {
        return aCase().recordedBy(LANCASHIRE, "2024-07-01");
    }

    private static NewPoliceRecord record(String force, String reportedOn, String recordedOn, String offence) {
        return new NewPoliceRecord(UUID.randomUUID(), force, day(reportedOn), day(recordedOn), offence, null, null);
    }

    private static NewSuspectIdentified suspect(String on, String source) {
        return new NewSuspectIdentified(UUID.randomUUID(), day(on), source);
    }

    private static NewOutcome outcome(String code, String on) {
        return new NewOutcome(UUID.randomUUID(), code, day(on), OutcomeAccount.POLICE, null);
    }

    private static NewWithdrawal withdrawal(String on) {
        return NewWithdrawal.imported(UUID.randomUUID(), day(on), "UNKNOWN", List.of(), "NOT_ASKED", "VICTIM_STATED");
    }

    private static NewWithdrawal withdrawal(List<String> reasons, String main, String without, String note) {
        return new NewWithdrawal(UUID.randomUUID(), day("2025-01-01"), "UNKNOWN", reasons, main, without, "VICTIM_STATED", "UNKNOWN", List.of(), note);
    }

    private static List<String> reversal(ACase told, String on) {
        var soFar = told.asTold();
        return fields(new NewReversal(UUID.randomUUID(), soFar.withdrawals().getLast().id(), day(on), null), soFar);
    }

    private static List<String> answerTo(ACase told, VictimSays says) {
        var soFar = told.asTold();
        return fields(new NewVictimAnswer(UUID.randomUUID(), soFar.outcomes().getLast().id(), says), soFar);
    }

    private static List<String> fields(Statement statement, ACase told) {
        return fields(statement, told.asTold());
    }

    private static List<String> fields(Statement statement, Investigation soFar) {
        return statement.refusals(soFar, TODAY).stream().map(Refusal::field).toList();
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
