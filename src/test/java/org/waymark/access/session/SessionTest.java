package org.waymark.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
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

/** How long a session lasts, and what ends it everywhere. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SessionTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    SetClock clock;
    @Inject
    Helpline helpline;

    @BeforeEach
    void at_nine_in_the_morning() {
        EmptyDatabase.now();
        clock.standAt(NINE);
    }

    @AfterEach
    void time_goes_on() {
        clock.go();
    }

    @Test
    void a_session_without_a_request_for_fifteen_minutes_is_over() {
        var cara = TestBrowser.signedIn("cara");

        clock.standAt(NINE.plus(Duration.ofMinutes(15)).minusSeconds(1));
        assertThat(cara.open("/").heading()).isEqualTo("My work");
        clock.standAt(NINE.plus(Duration.ofMinutes(30)).minusSeconds(1));
        assertThat(cara.open("/").isAtProvider()).isTrue();

        assertThat(helpline.audited("SESSION_ENDED")).isEqualTo(1);
    }

    @Test
    void a_session_in_use_is_over_after_eight_hours() {
        var cara = TestBrowser.signedIn("cara");

        for (var now = NINE.plus(Duration.ofMinutes(10)); now.isBefore(NINE.plus(Duration.ofHours(8))); now = now.plus(Duration.ofMinutes(10))) {
            clock.standAt(now);
            assertThat(cara.get("/").statusCode()).as("at " + now).isEqualTo(200);
        }

        clock.standAt(NINE.plus(Duration.ofHours(8)));
        assertThat(cara.open("/").isAtProvider()).isTrue();
    }

    @Test
    void what_a_page_does_by_itself_does_not_prolong_the_session() {
        var cara = TestBrowser.signedIn("cara");

        clock.standAt(NINE.plus(Duration.ofMinutes(10)));
        assertThat(cara.withHeader(Unattended.HEADER, "true").get("/").statusCode()).isEqualTo(200);
        clock.standAt(NINE.plus(Duration.ofMinutes(15)));

        assertThat(cara.open("/").isAtProvider()).isTrue();
    }

    @Test
    void a_copied_cookie_is_worth_nothing_after_signing_out() {
        var cara = TestBrowser.signedIn("cara");
        var page = cara.open("/");
        var thief = cara.copy();
        assertThat(thief.open("/").heading()).isEqualTo("My work");

        page.form("Sign out").submit();

        assertThat(thief.open("/").isAtProvider()).isTrue();
        assertThat(helpline.audited("SIGNED_OUT")).isEqualTo(1);
    }

    @Test
    void a_session_that_ran_out_does_not_come_back_with_its_cookie() {
        var cara = TestBrowser.signedIn("cara");
        var thief = cara.copy();
        clock.standAt(NINE.plus(Duration.ofMinutes(15)));
        cara.open("/");

        clock.standAt(NINE.plus(Duration.ofMinutes(1)));

        assertThat(thief.open("/").isAtProvider()).isTrue();
    }

    @Test
    void signing_in_is_in_the_audit_trail_once() {
        var cara = TestBrowser.signedIn("cara");
        cara.open("/cases");
        cara.open("/");

        assertThat(helpline.audited("SIGNED_IN")).isEqualTo(1);
    }

    @Test
    void two_sessions_of_one_person_end_each_by_itself() {
        var atWork = TestBrowser.signedIn("cara");
        var atHome = TestBrowser.signedIn("cara");

        atWork.open("/").form("Sign out").submit();

        assertThat(atHome.open("/").heading()).isEqualTo("My work");
    }

    @Test
    void styles_and_scripts_ask_for_no_sign_in() {
        var cara = TestBrowser.signedIn("cara");
        clock.standAt(NINE.plus(Duration.ofHours(1)));

        assertThat(cara.get("/assets/waymark.js").statusCode()).isEqualTo(200);
        assertThat(cara.get("/signed-out").statusCode()).isEqualTo(200);
    }

    @Test
    void a_database_that_does_not_answer_signs_nobody_out() throws Exception {
        var cara = TestBrowser.signedIn("cara");

        asOwner("revoke update (last_seen_at) on access.session from waymark_app");
        try {
            var answer = cara.get("/");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        } finally {
            asOwner("grant update (last_seen_at) on access.session to waymark_app");
        }

        assertThat(cara.open("/").heading()).isEqualTo("My work");
    }

    @Test
    void a_page_that_asks_by_itself_whether_its_session_lives_is_told_so_and_keeps_its_cookie() {
        var cara = TestBrowser.signedIn("cara").withHeader(Unattended.HEADER, "true");
        assertThat(cara.get("/session").statusCode()).isEqualTo(204);

        clock.standAt(NINE.plus(Duration.ofMinutes(15)));
        var answer = cara.get("/session");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void the_application_can_neither_give_a_session_to_somebody_else_nor_prolong_it() throws Exception {
        TestBrowser.signedIn("cara");

        assertThatThrownBy(() -> asApplication("update access.session set person_id = person_id")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApplication("update access.session set started_at = now()")).hasMessageContaining("permission denied");
    }

    @Test
    void a_cookie_that_was_tampered_with_opens_nothing() {
        var cara = TestBrowser.signedIn("cara");

        assertThat(cara.withCookies(cookie -> cookie.startsWith("q_session"), value -> value.substring(0, value.length() - 2) + "xx").get("/").statusCode())
                .isEqualTo(302);
    }

    private static void asOwner(String sql) throws SQLException {
        as("waymark_owner", sql);
    }

    private static void asApplication(String sql) throws SQLException {
        as("waymark_app", sql);
    }

    private static void as(String role, String sql) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(url, role, "trusted"); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
