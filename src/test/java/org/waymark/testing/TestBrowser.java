package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A browser without a screen: it keeps cookies, follows redirects, fills in forms, and holds every page that it is given
 * against what every page of ours promises (see {@link PageCheck}).
 */
public final class TestBrowser {

    private static final int MOST_REDIRECTS = 12;

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    /** By origin: on localhost real cookies ignore ports, but nothing here may depend on that. */
    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();
    private final List<String> secrets = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private TestBrowser() {
    }

    public static TestBrowser signedOut() {
        return new TestBrowser();
    }

    /** Goes through the whole sign-in at the provider that Quarkus runs for tests; the name decides the role. */
    public static TestBrowser signedIn(String name) {
        var browser = new TestBrowser();
        browser.signIn(name);
        return browser;
    }

    /** Words that may stand on no page's title and in no address: a name, a phone number. */
    public TestBrowser keepingSecret(String... words) {
        secrets.addAll(List.of(words));
        return this;
    }

    /** Opens a page and follows redirects. */
    public Page open(String address) {
        return page(fetch("GET", at(address), null, null));
    }

    /** What is there, as it is: for CSV, JSON and headers. */
    public HttpResponse<String> get(String address) {
        return fetchOnce("GET", at(address), null, null);
    }

    /** A form sent without its page, for what no page of ours would send; the CSRF field goes along if a page was seen. */
    public Page post(String address, Map<String, String> fields) {
        return page(fetch("POST", at(address), withToken(address, fields), "application/x-www-form-urlencoded"));
    }

    /** The same, without following a redirect. */
    public HttpResponse<String> postOnce(String address, Map<String, String> fields) {
        return fetchOnce("POST", at(address), withToken(address, fields), "application/x-www-form-urlencoded");
    }

    private String withToken(String address, Map<String, String> fields) {
        var parameters = new ArrayList<Map.Entry<String, String>>(fields.entrySet());
        var token = cookies.getOrDefault(originOf(at(address)), Map.of()).entrySet().stream()
                .filter(cookie -> cookie.getKey().contains("csrf")).map(Map.Entry::getValue).findFirst();
        token.filter(value -> !fields.containsKey("csrf-token")).ifPresent(value -> parameters.add(Map.entry("csrf-token", value)));
        return encoded(parameters);
    }

    /** Signs in by name and password at the page of Keycloak where this request ended. */
    public Page signInAtKeycloak(Page keycloak, String name) {
        var form = keycloak.document().selectFirst("form#kc-form-login");
        assertThat(form).as("the form of Keycloak, at " + keycloak.response().uri()).isNotNull();
        var fields = new ArrayList<Map.Entry<String, String>>();
        form.select("input[type=hidden]").forEach(hidden -> fields.add(Map.entry(hidden.attr("name"), hidden.attr("value"))));
        fields.add(Map.entry("username", name));
        fields.add(Map.entry("password", name));
        return page(fetch("POST", URI.create(form.absUrl("action")), encoded(fields), "application/x-www-form-urlencoded"));
    }

    /** The same browser as it meets another replica, which has the same host and so gets the same cookies. */
    public TestBrowser at(String replica, String from) {
        var copy = copy();
        copy.cookies.put(replica, new LinkedHashMap<>(cookies.getOrDefault(from, Map.of())));
        return copy;
    }

    /** The same browser without its cookies for us; the provider's session stays. */
    public TestBrowser withoutCookiesFor(String origin) {
        var copy = copy();
        copy.cookies.remove(origin);
        return copy;
    }

    /** Another browser with the same cookies, such as a thief of them has. */
    public TestBrowser copy() {
        var copy = new TestBrowser();
        cookies.forEach((origin, mine) -> copy.cookies.put(origin, new LinkedHashMap<>(mine)));
        return copy;
    }

    /** The same browser, each of whose cookies of these names holds something else. */
    public TestBrowser withCookies(Predicate<String> named, UnaryOperator<String> change) {
        var changed = copy();
        changed.cookies.values().forEach(jar -> jar.replaceAll((name, value) -> named.test(name) ? change.apply(value) : value));
        return changed;
    }

    /** The same browser, which sends this header with every request from now on. */
    public TestBrowser withHeader(String name, String value) {
        var changed = copy();
        changed.headers.put(name, value);
        return changed;
    }

    private void signIn(String name) {
        signInAt(fetch("GET", at("/"), null, null), name);
    }

    /** Signs in at the provider's page where this request ended, and lands where the provider sends back to. */
    public Page signInAt(Page provider, String name) {
        return page(signInAt(provider.response(), name));
    }

    private HttpResponse<String> signInAt(HttpResponse<String> response, String name) {
        var provider = Jsoup.parse(response.body(), response.uri().toString());
        var form = provider.selectFirst("form");
        assertThat(form).as("the form of the sign-in provider, at " + response.uri()).isNotNull();
        var fields = new ArrayList<Map.Entry<String, String>>();
        form.select("input[type=hidden]").forEach(hidden -> fields.add(Map.entry(hidden.attr("name"), hidden.attr("value"))));
        var button = form.selectFirst("button[id=predefined-" + name + "], button[name=predefined-" + name + "], button[value=" + name + "]");
        assertThat(button).as("the provider's button for " + name + " in " + form).isNotNull();
        fields.add(Map.entry(button.attr("name"), button.attr("value")));
        var action = form.absUrl("action").isEmpty() ? response.uri() : URI.create(form.absUrl("action"));
        var landed = fetch("POST", action, encoded(fields), "application/x-www-form-urlencoded");
        assertThat(landed.statusCode()).as("sign-in of " + name + ", landed at " + landed.uri().getPath()).isLessThan(400);
        return landed;
    }

    private Page page(HttpResponse<String> response) {
        var page = new Page(this, response, Jsoup.parse(response.body(), response.uri().toString()));
        if (page.isHtml() && isOurs(response.uri())) {
            PageCheck.of(page, secrets);
        }
        return page;
    }

    private HttpResponse<String> fetch(String method, URI address, String body, String contentType) {
        return followed(fetchOnce(method, address, body, contentType));
    }

    private HttpResponse<String> followed(HttpResponse<String> answer) {
        var response = answer;
        for (int hop = 0; hop < MOST_REDIRECTS && response.statusCode() / 100 == 3 && response.headers().firstValue("location").isPresent(); hop++) {
            var next = response.uri().resolve(response.headers().firstValue("location").get());
            secrets.forEach(secret -> assertThat(next.toString()).as("redirect").doesNotContainIgnoringCase(secret));
            response = fetchOnce("GET", next, null, null);
        }
        return response;
    }

    private HttpResponse<String> fetchOnce(String method, URI address, String body, String contentType) {
        return exchanged(method, address, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body), contentType);
    }

    private HttpResponse<String> exchanged(String method, URI address, HttpRequest.BodyPublisher body, String contentType) {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        var mine = cookies.computeIfAbsent(originOf(address), origin -> new LinkedHashMap<>());
        if (!mine.isEmpty()) {
            request.header("Cookie", mine.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        headers.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        request.method(method, body);
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(line -> keep(mine, line));
            return response;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static void keep(Map<String, String> jar, String line) {
        var pair = line.split(";", 2)[0].split("=", 2);
        if (line.toLowerCase().matches(".*;\\s*max-age=0(;.*|$)") || pair[1].isEmpty()) {
            jar.remove(pair[0]);
        } else {
            jar.put(pair[0], pair[1]);
        }
    }

    static String encoded(Collection<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static URI at(String address) {
        return base().resolve(address);
    }

    static URI base() {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
    }

    private static boolean isOurs(URI address) {
        return originOf(address).equals(originOf(base()));
    }

    private static String originOf(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    /** One page that the browser was given; it goes on from there by its links and forms, found by the words on them. */
    public record Page(TestBrowser browser, HttpResponse<String> response, Document document) {

        public int status() {
            return response.statusCode();
        }

        /** The path and query where the browser is now. */
        public String address() {
            var uri = response.uri();
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        }

        /** Whether the browser was led away to the provider, to sign in. */
        public boolean isAtProvider() {
            return !isOurs(response.uri());
        }

        public boolean isHtml() {
            return response.headers().firstValue("content-type").orElse("").startsWith("text/html");
        }

        public String heading() {
            return document.select("h1").text();
        }

        /** The text of the page's own part. */
        public String text() {
            return document.select(".identity, .safe-contact, main").text();
        }

        /** The texts of what a CSS selector finds, such as the rows of a table. */
        public List<String> texts(String selector) {
            return document.select(selector).eachText();
        }

        /** The sentence about a field, empty where it has none. */
        public String errorAt(String field) {
            var error = document.getElementById(field + "-error");
            return error == null ? "" : error.text().replaceFirst("^Error: ", "");
        }

        /** What stands in a field. */
        public String valueOf(String field) {
            var control = document.selectFirst("[name=" + field + "]");
            assertThat(control).as("a field named " + field + " on " + address()).isNotNull();
            return switch (control.tagName()) {
                case "textarea" -> control.wholeText().replaceFirst("^\n", "");
                case "select" -> control.select("option[selected]").attr("value");
                default -> control.attr("type").matches("radio|checkbox")
                        ? document.select("[name=" + field + "][checked]").eachAttr("value").stream().collect(Collectors.joining(","))
                        : control.attr("value");
            };
        }

        public Page follow(String link) {
            var found = document.select("a").stream().filter(anchor -> anchor.text().equals(link) || anchor.attr("aria-label").equals(link)).toList();
            assertThat(found).as("links \"" + link + "\" on " + address() + " among " + document.select("a").eachText()).isNotEmpty();
            return browser.page(browser.fetch("GET", URI.create(found.getFirst().absUrl("href")), null, null));
        }

        /** The form with that button; hidden fields and what stands in it already go along. */
        public Form form(String button) {
            return Form.with(this, button);
        }
    }

    /** A form with files, sent as browsers send it (RFC 7578). */
    Page sendWithFiles(URI action, List<Map.Entry<String, String>> fields, Map<String, Form.Attachment> files) {
        var boundary = "----waymark" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        fields.forEach(field -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(boundary, field.getKey(), field.getValue()).getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, file) -> {
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                    .formatted(boundary, name, file.name()).getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return page(followed(exchanged("POST", action, HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=" + boundary)));
    }

    Page send(URI action, boolean post, List<Map.Entry<String, String>> fields) {
        return post
                ? page(fetch("POST", action, encoded(fields), "application/x-www-form-urlencoded"))
                : page(fetch("GET", action.resolve(action.getRawPath() + "?" + encoded(fields)), null, null));
    }
}
