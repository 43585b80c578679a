package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.cases.Circumstances;
import org.waymark.ledger.Cube;
import org.waymark.web.Refused;

class NewReportTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    @Test
    void channel_and_day_are_enough() {
        assertThat(report("2026-03-03", Circumstances.notAsked(), ToldOfPolice.notAsked()).refusals(NOW)).isEmpty();
    }

    @Test
    void a_report_is_not_received_on_a_day_to_come() {
        assertThat(fields(report("2026-03-04", Circumstances.notAsked(), ToldOfPolice.notAsked()))).containsExactly("received-on");
    }

    @Test
    void a_file_with_the_day_only_may_be_imported_on_that_day_in_the_morning() {
        assertThat(report("2026-03-03", Circumstances.notAsked(), ToldOfPolice.notAsked()).received()).isAfter(NOW);
        assertThat(fields(report("2026-03-03", Circumstances.notAsked(), ToldOfPolice.notAsked()))).isEmpty();
    }

    @Test
    void unknown_codes_are_refused_each_at_its_field() {
        var nonsense = new Circumstances("A", "B", "C", "D", null, null, false);
        var report = NewReport.imported(LocalDate.parse("2026-03-03"), "PIGEON", nonsense, new ToldOfPolice("MAYBE", null, "Atlantis"));

        assertThat(fields(report)).containsExactly("channel", "abuse-type", "relationship", "age-band", "gender", "reported", "reported-force");
    }

    @Test
    void the_four_answers_are_taken_for_every_coded_question() {
        var known = new Circumstances("DOES_NOT_KNOW", "PREFERS_NOT_TO_SAY", "NOT_APPLICABLE", "NOT_ASKED", null, null, false);

        assertThat(fields(report("2026-03-03", known, new ToldOfPolice("PREFERS_NOT_TO_SAY", null, "DOES_NOT_KNOW")))).isEmpty();
    }

    @Test
    void a_person_under_18_stops_the_report() {
        var child = new Circumstances("THREAT", "STRANGER", "UNDER_18", "MALE", null, null, false);

        assertThat(report("2026-03-03", child, ToldOfPolice.notAsked()).refusals(NOW)).singleElement()
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains("Report Remove"));
    }

    @Test
    void the_conduct_ends_after_it_began_and_before_it_was_told() {
        assertThat(fields(during("2026-02-10", "2026-02-09", false))).containsExactly("conduct-to");
        assertThat(fields(during("2026-03-04", null, true))).containsExactly("conduct-from");
        assertThat(fields(during("2026-02-10", "2026-03-04", false))).containsExactly("conduct-to");
        assertThat(fields(during("2026-02-10", "2026-02-11", true))).containsExactly("conduct-to");
        assertThat(fields(during("2026-03-03", "2026-03-03", false))).isEmpty();
    }

    @Test
    void the_police_are_told_after_it_began_and_not_on_a_day_to_come() {
        assertThat(fields(toldOn("2026-02-09"))).containsExactly("reported-on");
        assertThat(fields(toldOn("2026-03-04"))).containsExactly("reported-on");
        assertThat(fields(toldOn("2026-02-10"))).isEmpty();
    }

    @Test
    void a_file_may_tell_of_a_report_to_the_police_after_the_contact() {
        var report = report("2026-02-11", conduct("2026-02-10", null, false), ToldOfPolice.reportedOn(LocalDate.parse("2026-02-20")));

        assertThat(fields(report)).isEmpty();
    }

    @Test
    void a_day_or_a_force_without_a_report_to_the_police_is_asked_about() {
        assertThat(fields(report("2026-03-03", Circumstances.notAsked(), new ToldOfPolice("NO", LocalDate.parse("2026-03-01"), "NOT_ASKED"))))
                .containsExactly("reported");
        assertThat(fields(report("2026-03-03", Circumstances.notAsked(), new ToldOfPolice("NOT_ASKED", null, "E23000003"))))
                .containsExactly("reported");
    }

    @Test
    void it_is_counted_in_the_london_month_of_its_day() {
        var atMidnight = new NewReport(null, Instant.parse("2026-06-30T23:30:00Z"), "CHAT", "VICTIM", Circumstances.notAsked(), "NO",
                new ToldOfPolice("NO", null, "NOT_APPLICABLE"));

        assertThat(atMidnight.cell()).isEqualTo(Cube.REPORTS.cell("2026-07", "CHAT", "NO"));
    }

    private static NewReport toldOn(String day) {
        return report("2026-03-03", conduct("2026-02-10", null, true), ToldOfPolice.reportedOn(LocalDate.parse(day)));
    }

    private static NewReport during(String from, String to, boolean ongoing) {
        return report("2026-03-03", conduct(from, to, ongoing), ToldOfPolice.notAsked());
    }

    private static Circumstances conduct(String from, String to, boolean ongoing) {
        return new Circumstances("SHARED", "EX_PARTNER", "25-34", "FEMALE", LocalDate.parse(from), to == null ? null : LocalDate.parse(to), ongoing);
    }

    private static NewReport report(String receivedOn, Circumstances circumstances, ToldOfPolice police) {
        return NewReport.imported(LocalDate.parse(receivedOn), "PHONE", circumstances, police);
    }

    private static List<String> fields(NewReport report) {
        return report.refusals(NOW).stream().map(Refused::field).toList();
    }
}
