package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/**
 * A real Chromium with an empty profile. It listens all the time: a script error, a violation of the content security
 * policy or a missing asset on any page of ours fails the test at its end. Use with {@link InBrowser}.
 */
public final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser chromium, int width, int height) {
        this.context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base()).setViewportSize(width, height).setLocale("en-GB").setTimezoneId("Europe/London"));
        this.page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onResponse(this::listen);
    }

    private static String base() {
        var base = TestBrowser.base().toString();
        return base.endsWith("/") ? base : base + "/";
    }

    /** The provider's pages are not ours to judge; that a page answers 404 or 422 is the page's own business. */
    private void listen(ConsoleMessage message) {
        if (message.location().startsWith(base()) && message.type().matches("error|warning") && !message.text().startsWith("Failed to load resource")) {
            complaints.add("console, at " + message.location() + ": " + message.text());
        }
    }

    private void listen(Response response) {
        if (response.url().startsWith(base()) && response.status() >= 400 && !response.request().resourceType().equals("document")) {
            complaints.add("missing: " + response.url() + " " + response.status());
        }
    }

    /** The page itself, for what has no word here. */
    public Page page() {
        return page;
    }

    public Browser open(String address) {
        page.navigate(address.startsWith("/") ? address.substring(1) : address);
        return this;
    }

    /** Signs in at the provider that Quarkus runs for tests. */
    public Browser signIn(String name) {
        return open("/").signInHere(name);
    }

    /** Signs in at that provider, whose page is open already. */
    public Browser signInHere(String name) {
        page.locator("#predefined-" + name + ", [name=predefined-" + name + "], button[value=" + name + "]").first().click();
        page.waitForURL(url -> url.startsWith(base()));
        return this;
    }

    public Browser signOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        return this;
    }

    public Browser follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
        return this;
    }

    public Browser press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
        return this;
    }

    public Locator field(String label) {
        return page.getByLabel(label).first();
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    /** Judged by axe: any violation fails, with the rule and the elements that break it. */
    public Browser isAccessible() {
        var violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(violations.stream().map(rule -> rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList()))
                .as("axe on " + page.url()).isEmpty();
        return this;
    }

    /** Nothing sticks out to the right: WCAG 1.4.10, at whatever width the window has. */
    public Browser needsNoSidewaysScroll() {
        var sticksOut = (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(sticksOut).as("pixels that stick out on " + page.url()).isLessThanOrEqualTo(0);
        return this;
    }

    public Browser resize(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    /** Kept as target/pictures/name.png. */
    public Browser picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
        return this;
    }

    /** Only what the window shows now. */
    public Browser pictureOfWindow(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    public void hasNoComplaints() {
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    /** Hears what there is to complain about and forgets it, for tests that break something on purpose. */
    public List<String> complaints() {
        var heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    @Override
    public void close() {
        context.close();
    }
}
