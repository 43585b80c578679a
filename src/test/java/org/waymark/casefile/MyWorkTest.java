package org.waymark.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The first page after sign-in. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MyWorkTest {

    @Inject
    Helpline helpline;

    @BeforeEach
    void nothing_has_happened() {
        EmptyDatabase.now();
    }

    @Test
    void an_empty_day_says_what_to_do_next() {
        var page = TestBrowser.signedIn("cara").open("/");

        assertThat(page.text()).contains("You have no open case", "Log a report");
    }

    @Test
    void my_open_cases_stand_newest_first_and_nobody_elses() {
        var older = helpline.caseOf("cara", Instant.parse("2024-03-01T10:00:00Z"));
        var newer = helpline.caseOf("cara", Instant.parse("2024-03-02T10:00:00Z"));
        helpline.caseOf("colin");

        var cara = TestBrowser.signedIn("cara");
        var before = helpline.audited("MY_WORK_LISTED");

        var page = cara.open("/");

        assertThat(page.texts("tbody th")).containsExactly(newer.reference().value(), older.reference().value());
        assertThat(page.text()).contains("2 open cases, newest first");
        assertThat(helpline.audited("MY_WORK_LISTED")).isEqualTo(before + 1);
    }

    @Test
    void a_closed_case_leaves_my_work() {
        var file = helpline.caseOf("cara");
        var cara = TestBrowser.signedIn("cara");

        cara.open("/cases/" + file.reference() + "/closure").form("Close the case").fill("reason", "AIM_MET").submit();

        assertThat(cara.open("/").text()).contains("You have no open case");
    }

    @Test
    void who_is_not_signed_in_goes_straight_to_the_provider() {
        var response = TestBrowser.signedOut().get("/");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("location").orElseThrow()).contains("/authorize?");
    }

    @Test
    void signing_out_ends_the_session() {
        var cara = TestBrowser.signedIn("cara");

        cara.open("/").form("Sign out").submit();

        assertThat(cara.get("/").statusCode()).isEqualTo(302);
    }
}
