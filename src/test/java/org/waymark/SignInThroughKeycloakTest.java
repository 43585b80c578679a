package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.waymark.testing.KeycloakConsole;
import org.waymark.testing.SignInByKeycloak;
import org.waymark.testing.TestDatabase;

/** The sign-in as it is in production, through the released Keycloak with the realm of {@code docker/}. */
@QuarkusTest
@TestProfile(SignInByKeycloak.class)
@QuarkusTestResource(TestDatabase.class)
@EnabledIf("org.waymark.testing.RealKeycloak#isToBeUsed")
class SignInThroughKeycloakTest {

    @TestHTTPResource("/")
    String waymark;
    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;
    @ConfigProperty(name = SignInByKeycloak.ADMIN_PASSWORD)
    String adminPassword;

    private KeycloakConsole console;
    private Playwright playwright;
    private Page page;

    @BeforeEach
    void openConsoleAndBrowser() {
        console = new KeycloakConsole(realm, adminPassword);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        page = playwright.chromium().launch(new LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync"))).newPage();
    }

    @AfterEach
    void closeBrowser() {
        playwright.close();
    }

    @Test
    void a_caseworker_signs_in_sees_her_work_signs_out_and_is_asked_to_sign_in_again() {
        page.navigate(waymark);
        signIn("cara");

        assertThat(page).hasURL(waymark);
        assertThat(heading()).hasText("My work");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();

        assertThat(heading()).hasText("You are signed out");

        page.getByText("Sign in again").click();

        assertThat(page.getByLabel("Username")).isVisible();
    }

    @Test
    void a_role_taken_away_in_keycloak_is_gone_after_the_next_sign_in() {
        page.navigate(waymark);
        signIn("colin");
        assertThat(heading()).hasText("My work");

        console.takeAway("colin", "caseworker");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        page.getByText("Sign in again").click();
        signIn("colin");

        assertThat(heading()).hasText("Your role does not open this page");
    }

    @Test
    void an_open_session_outlives_its_token_but_not_the_role() {
        console.letTokensLast(Duration.ofSeconds(1));
        page.navigate(waymark);
        signIn("sam");
        assertThat(heading()).hasText("My work");

        console.takeAway("sam", "supervisor");
        page.context().route(url -> url.startsWith(realm), Route::abort);

        assertThat(openedAgainUntilChanged()).hasText("Your role does not open this page");
        console.letTokensLast(Duration.ofMinutes(5));
    }

    /** Tokens end at a second of their own; Keycloak's pages are out of reach, so only a renewed token can tell. */
    private Locator openedAgainUntilChanged() {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        do {
            page.navigate(waymark);
        } while (heading().textContent().equals("My work") && System.nanoTime() < deadline);
        return heading();
    }

    private void signIn(String name) {
        page.getByLabel("Username").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In")).click();
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
