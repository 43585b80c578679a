package org.waymark.investigation.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import java.time.Instant;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContradictionsScreenTest {

    @Inject
    Helpline helpline;
    @Inject
    SetClock clock;

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
        clock.standAt(Instant.parse("2026-06-01T11:00:00Z"));
    }

    @AfterEach
    void time_goes_on() {
        clock.go();
    }

    @Test
    void a_supervisor_sees_what_does_not_go_together_and_the_reading_is_audited() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").outcome("14", "2024-09-01").saved();
        aCase().recordedBy(LANCASHIRE, "2024-07-01").outcome("18", "2024-09-01").saved();

        var page = TestBrowser.signedIn("sue").open("/contradictions");

        assertThat(page.text()).contains("1 contradiction in the cases that you may open");
        assertThat(page.texts("tbody tr")).containsExactly(file.reference()
                + " The police say that the victim does not support action. No withdrawal that stood then is recorded here. Lancashire 1 September 2024");
        assertThat(page.follow(file.reference()).heading()).isEqualTo("Case " + file.reference());
        assertThat(helpline.audited("CONTRADICTIONS_LISTED")).isEqualTo(1);
    }

    @Test
    void an_empty_list_says_when_a_case_appears() {
        var page = TestBrowser.signedIn("sue").open("/contradictions");

        assertThat(page.text()).contains("Nothing contradicts", "Nothing waits");
    }

    @Test
    void a_withdrawal_waits_for_the_police_after_90_days_without_an_outcome() {
        var waits = aCase().recordedBy(LANCASHIRE, "2026-01-05").withdrawn("2026-03-02", "UNKNOWN").saved();
        var waitsWithoutRecord = aCase().withdrawn("2026-03-01", "UNKNOWN").saved();
        aCase().recordedBy(LANCASHIRE, "2026-01-05").withdrawn("2026-03-03", "UNKNOWN").saved();
        aCase().recordedBy(LANCASHIRE, "2026-01-05").withdrawn("2026-03-01", "UNKNOWN").supportsAgain("2026-03-02").saved();
        aCase().recordedBy(LANCASHIRE, "2026-01-05").withdrawn("2026-03-01", "UNKNOWN").outcome("14", "2026-03-05").saved();

        var page = TestBrowser.signedIn("sue").open("/contradictions");

        assertThat(page.texts("tbody tr")).containsExactly(
                waitsWithoutRecord.reference() + " No police record 1 March 2026 92",
                waits.reference() + " Lancashire 2 March 2026 91");
        assertThat(TestBrowser.signedIn("sue").open("/contradictions/waiting").texts("tbody tr")).hasSize(2);
    }

    @Test
    void a_long_list_has_pages() {
        IntStream.range(0, 27).forEach(one -> aCase().recordedBy(LANCASHIRE, "2024-07-01").outcome("14", "2024-09-01").saved());
        var sue = TestBrowser.signedIn("sue");

        var first = sue.open("/contradictions");

        assertThat(first.texts("tbody tr")).hasSize(25);
        assertThat(first.text()).contains("27 contradictions", "1 to 25 of 27");
        assertThat(first.follow("Page 2").texts("tbody tr")).hasSize(2);
        assertThat(sue.open("/contradictions?page=soon").texts("tbody tr")).hasSize(25);
    }

    @Test
    void only_supervisors_see_the_list() {
        for (var address : new String[] {"/contradictions", "/contradictions/waiting"}) {
            for (var name : new String[] {"cara", "ada", "audrey"}) {
                assertThat(TestBrowser.signedIn(name).get(address).statusCode()).as(name).isEqualTo(403);
            }
            assertThat(TestBrowser.signedOut().get(address).statusCode()).isEqualTo(302);
        }
    }
}
