package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.waymark.testing.Browser;
import org.waymark.testing.InBrowser;
import org.waymark.testing.KeycloakConsole;
import org.waymark.testing.SignInByKeycloak;
import org.waymark.testing.TestDatabase;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The sign-in as it is in production, through the released Keycloak with the realm of {@code docker/}. */
@QuarkusTest
@TestProfile(SignInByKeycloak.class)
@QuarkusTestResource(TestDatabase.class)
@EnabledIf("org.waymark.testing.RealKeycloak#isToBeUsed")
@InBrowser
class SignInThroughKeycloakTest {

    private static final String NOT_THEIRS = "Your role does not open this page";

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;
    @ConfigProperty(name = SignInByKeycloak.ADMIN_PASSWORD)
    String adminPassword;

    private KeycloakConsole console;

    @BeforeEach
    void openConsole() {
        console = new KeycloakConsole(realm, adminPassword);
        console.letTokensLast(Duration.ofMinutes(5));
    }

    @Test
    void a_caseworker_signs_in_sees_her_work_signs_out_and_is_asked_to_sign_in_again(Browser browser) {
        signIn(browser.open("/"), "cara");

        assertThat(browser.heading()).isEqualTo("My work");

        browser.signOut().page().waitForURL("**/signed-out");
        browser.open("/");

        assertThat(browser.page().url()).startsWith(realm);
        assertThat(browser.page().getByLabel("Username").isVisible()).isTrue();
    }

    @Test
    void a_role_taken_away_in_keycloak_is_gone_after_the_next_sign_in(Browser browser) {
        signIn(browser.open("/"), "colin");
        assertThat(browser.heading()).isEqualTo("My work");

        console.takeAway("colin", "caseworker");
        browser.signOut().page().waitForURL("**/signed-out");
        signIn(browser.open("/"), "colin");

        assertThat(browser.heading()).isEqualTo(NOT_THEIRS);
    }

    @Test
    void an_open_session_outlives_its_token_but_not_the_role(Browser browser) {
        // Long enough to sign in with on a busy machine, short enough to wait for.
        console.letTokensLast(Duration.ofSeconds(10));
        signIn(browser.open("/"), "sam");
        assertThat(browser.heading()).isEqualTo("My work");

        console.takeAway("sam", "supervisor");
        var sentToKeycloak = new ArrayList<String>();
        browser.page().onRequest(request -> Stream.of(request.url()).filter(url -> url.startsWith(realm)).forEach(sentToKeycloak::add));

        assertThat(headingOnceTheTokenIsRenewed(browser)).isEqualTo(NOT_THEIRS);
        assertThat(sentToKeycloak).as("what would have cost a form that was being sent").isEmpty();
    }

    private static String headingOnceTheTokenIsRenewed(Browser browser) {
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        String heading;
        do {
            heading = browser.open("/").heading();
        } while (heading.equals("My work") && System.nanoTime() < deadline);
        return heading;
    }

    private void signIn(Browser browser, String name) {
        var page = browser.page();
        page.getByLabel("Username").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In")).click();
        page.waitForURL(url -> !url.startsWith(realm));
    }
}
