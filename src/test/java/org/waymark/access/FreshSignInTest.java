package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What may be done only right after signing in, tried with the page for emergencies. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FreshSignInTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final String PAGE = "/emergency-access";

    @Inject
    SetClock clock;

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
    void a_sign_in_is_fresh_for_five_minutes_however_busy_the_session() {
        var cara = TestBrowser.signedIn("cara");

        clock.standAt(NINE.plus(Duration.ofMinutes(5)).minusSeconds(1));
        assertThat(cara.open(PAGE).texts("main button")).containsExactly("Open the case for an hour");
        clock.standAt(NINE.plus(Duration.ofMinutes(5)));

        assertThat(cara.open(PAGE).texts("main button")).containsExactly("Sign in again");
    }

    @Test
    void signing_in_again_ends_the_session_goes_by_way_of_the_provider_and_comes_back() {
        var cara = TestBrowser.signedIn("cara");
        var thief = cara.copy();
        clock.standAt(NINE.plus(Duration.ofMinutes(6)));

        var provider = cara.open(PAGE).form("Sign in again").submit();
        assertThat(provider.isAtProvider()).isTrue();
        assertThat(thief.open("/").isAtProvider()).as("the session of before").isTrue();
        var back = cara.signInAt(provider, "cara");

        assertThat(back.address()).isEqualTo(PAGE);
        assertThat(back.texts("main button")).containsExactly("Open the case for an hour");
    }

    @Test
    void every_sign_in_asks_the_provider_for_the_password() {
        var location = TestBrowser.signedOut().get("/").headers().firstValue("location").orElseThrow();

        assertThat(location).contains("prompt=login");
    }

    @Test
    void after_signing_in_there_is_only_a_page_of_ours_to_go_to() {
        var signIn = new FreshSignIn(null);

        for (var elsewhere : new String[] {"https://example.org/", "//example.org/", "/\\example.org", "cases"}) {
            assertThatThrownBy(() -> signIn.again(elsewhere)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
