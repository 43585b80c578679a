package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.KeycloakConsole;
import org.waymark.testing.RealKeycloak;
import org.waymark.testing.Replica;
import org.waymark.testing.TestBrowser;

/**
 * Sessions with two instances of the packaged application on one database and the released Keycloak: what ends at one is
 * over at the other, for a copied cookie too.
 */
class TwoInstancesIT {

    /** Production lets them last a minute, which {@code RealmTest} holds. */
    private static final Duration TOKENS_LAST = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static RealKeycloak keycloak;
    private static Replica one;
    private static Replica other;
    private static String database;
    private static KeycloakConsole console;

    @BeforeAll
    static void start() throws IOException {
        var settings = new HashMap<>(EmbeddedDatabase.startIn(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "two-instances-")).settings());
        database = settings.get("quarkus.datasource.jdbc.url");
        var port = RealKeycloak.freePort();
        keycloak = RealKeycloak.startedFor("http://localhost:" + port);
        settings.put("quarkus.oidc.auth-server-url", keycloak.realm());
        settings.put("quarkus.oidc.client-id", "waymark");
        settings.put("quarkus.oidc.credentials.secret", keycloak.clientSecret());
        one = Replica.startedAt(port, settings);
        other = Replica.startedAt(RealKeycloak.freePort(), settings);
        System.setProperty("test.url", one.address());
        console = new KeycloakConsole(keycloak.realm(), keycloak.adminPassword());
    }

    @AfterAll
    static void stop() {
        for (var started : new AutoCloseable[] {other, one, keycloak}) {
            try {
                if (started != null) {
                    started.close();
                }
            } catch (Exception stubborn) {
                System.err.println("Not stopped: " + stubborn);
            }
        }
    }

    @BeforeEach
    void tokens_last_longer_than_a_test() {
        console.letTokensLast(Duration.ofMinutes(5));
    }

    @Test
    void signing_out_at_one_ends_the_copied_cookie_at_the_other() {
        var cara = signedIn("cara");
        var thief = cara.at(other.address(), one.address());
        assertThat(statusAt(other, thief)).isEqualTo(200);

        cara.open("/").form("Sign out").submit();

        assertThat(statusAt(other, thief)).isEqualTo(302);
        assertThat(statusAt(one, thief)).isEqualTo(302);
    }

    @Test
    void what_the_provider_signs_out_is_over_at_the_next_request_everywhere() {
        var sue = signedIn("sue");
        var elsewhere = sue.at(other.address(), one.address());
        assertThat(statusAt(other, elsewhere)).isEqualTo(200);

        console.signOut("sue");

        assertThat(statusAt(other, elsewhere)).isEqualTo(302);
        assertThat(statusAt(one, sue)).isEqualTo(302);
        assertThat(endingOf("sue")).isEqualTo("BY_PROVIDER");
    }

    @Test
    void a_disabled_account_is_out_as_soon_as_its_token_is_to_be_renewed() {
        console.letTokensLast(TOKENS_LAST);
        var colin = signedIn("colin");
        var elsewhere = colin.at(other.address(), one.address());

        console.disable("colin");

        until(() -> statusAt(other, elsewhere) == 302);
        assertThat(statusAt(one, colin)).isEqualTo(302);
        assertThat(endingOf("colin")).isEqualTo("NOT_RENEWED");
        assertThat(one.logged() + other.logged()).as("logs").doesNotContainIgnoringCase("colin");
    }

    @Test
    void a_role_taken_away_opens_nothing_as_soon_as_the_token_is_renewed() {
        console.letTokensLast(TOKENS_LAST);
        var sam = signedIn("sam");
        var elsewhere = sam.at(other.address(), one.address());
        assertThat(elsewhere.get(other.address() + "/statistics").statusCode()).isEqualTo(200);

        console.takeAway("sam", "supervisor");

        until(() -> elsewhere.get(other.address() + "/statistics").statusCode() == 403);
        until(() -> sam.get("/statistics").statusCode() == 403);
    }

    @Test
    void a_session_at_the_provider_opens_none_here_without_the_password() {
        var audrey = signedIn("audrey");

        var asked = audrey.withoutCookiesFor(one.address()).open("/");

        assertThat(asked.isAtProvider()).isTrue();
        assertThat(asked.document().select("input[type=password]")).hasSize(1);
        assertThat(text("select signed_in_at from access.session s join access.person p on p.id = s.person_id where name = 'Audrey'"))
                .as("auth_time of the provider").isNotNull();
    }

    @Test
    void a_group_called_supervisor_gives_no_role_and_a_person_is_known_by_the_providers_id() {
        console.putIntoNew("supervisor", "ada");

        var ada = signedIn("ada");

        assertThat(ada.get("/statistics").statusCode()).isEqualTo(403);
        assertThat(ada.get("/admin").statusCode()).isEqualTo(200);
        assertThat(text("select subject from access.person where name = 'Ada'")).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    @Test
    void what_needs_a_fresh_sign_in_asks_for_the_password_though_the_session_at_the_provider_lives() throws SQLException {
        var cara = signedIn("cara");
        assertThat(cara.open("/emergency-access").texts("main button")).containsExactly("Open the case for an hour");

        run("update access.session set signed_in_at = signed_in_at - interval '5 minutes' where ended_at is null");
        var page = cara.open("/emergency-access");
        assertThat(page.texts("main button")).containsExactly("Sign in again");
        var asked = page.form("Sign in again").submit();

        assertThat(asked.isAtProvider()).isTrue();
        assertThat(asked.document().select("input[type=password]")).hasSize(1);
        var back = cara.signInAtKeycloak(asked, "cara");
        assertThat(back.address()).isEqualTo("/emergency-access");
        assertThat(back.texts("main button")).containsExactly("Open the case for an hour");
    }

    @Test
    void a_session_that_ran_out_at_one_is_over_at_the_other() throws SQLException {
        var cara = signedIn("cara");
        var elsewhere = cara.at(other.address(), one.address());
        run("update access.session set started_at = started_at - interval '20 minutes', last_seen_at = last_seen_at - interval '16 minutes' where ended_at is null");

        assertThat(statusAt(other, elsewhere)).isEqualTo(302);
        assertThat(statusAt(one, cara)).isEqualTo(302);
        assertThat(endingOf("cara")).isEqualTo("IDLE");
    }

    @Test
    void tokens_are_made_for_waymark_and_name_the_team_by_its_short_name() {
        console.put("sue", "team-north");

        assertThat(console.exampleToken("id", "sue").get("groups")).asInstanceOf(LIST).contains("team-north");
        var access = console.exampleToken("access", "sue");
        assertThat(access.get("groups")).asInstanceOf(LIST).contains("team-north");
        assertThat(String.valueOf(access.get("aud"))).contains("waymark");
        assertThat(access.get("realm_access")).asString().contains("supervisor");
    }

    private static TestBrowser signedIn(String name) {
        var browser = TestBrowser.signedOut();
        var landed = browser.signInAtKeycloak(browser.open("/"), name);
        assertThat(landed.isAtProvider()).as("after signing in, at " + landed.response().uri()).isFalse();
        return browser;
    }

    private static int statusAt(Replica replica, TestBrowser browser) {
        return browser.get(replica.address() + "/").statusCode();
    }

    /** Asks again and again, for as long as the promise allows. */
    private static void until(BooleanSupplier kept) {
        var begun = System.nanoTime();
        while (!kept.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
        }
    }

    private static String endingOf(String name) {
        return text("select ended_by from access.session s join access.person p on p.id = s.person_id where lower(name) = '" + name
                + "' order by ended_at desc nulls first");
    }

    private static void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database, "waymark_owner", "trusted"); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String sql) {
        try (var connection = DriverManager.getConnection(database, "waymark_owner", "trusted");
                var row = connection.createStatement().executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
