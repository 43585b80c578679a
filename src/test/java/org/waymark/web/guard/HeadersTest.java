package org.waymark.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.BearerToken;
import org.waymark.testing.RawRequest;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** No answer leaves without the headers: pages, files, redirects, refusals of every kind, and the management port. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HeadersTest {

    private static final String AS_NOBODY = "";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n";

    @Test
    void every_route_answers_with_the_headers_to_everybody() throws IOException {
        var everybody = List.of(AS_NOBODY, bearer("sue"), bearer("ada"));
        for (var line : Files.readAllLines(Path.of("src/test/resources/routes.txt"))) {
            var words = line.split(" ", 3);
            var address = words[1].replaceAll("\\{[^}]*id}", "00000000-0000-4000-8000-000000000000").replaceAll("\\{[^}]+}", "0000-0000");
            for (var who : everybody) {
                var answer = send(words[0], address, who + (words[0].equals("GET") ? "" : FORM));

                assertThat(answer.status()).as(line).isBetween(200, 499);
                assertHeaders(answer, line);
                assertThat(answer.header("Cache-Control")).as(line).isEqualTo("no-store");
            }
        }
    }

    @Test
    void assets_carry_the_headers_and_may_be_kept() {
        for (var asset : List.of("/assets/waymark.css", "/assets/waymark.js", "/assets/inter-latin-400-normal.woff2", "/assets/nothing.css")) {
            var answer = send("GET", asset, AS_NOBODY);

            assertHeaders(answer, asset);
            assertThat(answer.header("Cache-Control")).as(asset).isNotEqualTo("no-store");
        }
    }

    @Test
    void the_management_port_carries_the_headers() {
        for (var address : List.of("/q/health/ready", "/q/metrics", "/q/openapi", "/q/nothing")) {
            var answer = RawRequest.send(management(), "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

            assertHeaders(answer, address);
        }
    }

    /** What a library would not send, as whoever is signed in: each is refused in a sentence, and none by a failure of ours. */
    @ParameterizedTest
    @ValueSource(strings = {
            "TRACE / HTTP/1.1|", "FOO /cases HTTP/1.1|", "DELETE /cases HTTP/1.1|", "GET /../../etc/passwd HTTP/1.1|",
            "GET /assets/%2e%2e/%2e%2e/application.properties HTTP/1.1|", "GET /cases/%00 HTTP/1.1|", "GET /cases HTTP/1.1|Host: second",
            "GET /cases HTTP/1.1|Accept: image/png", "GET /cases HTTP/1.1|Cookie: q_session=abc",
            "POST /cases/search HTTP/1.1|Transfer-Encoding: chunked", "POST /cases/search HTTP/1.1|Transfer-Encoding: gzip",
            "POST /cases/search HTTP/1.1|Content-Length: 5|Transfer-Encoding: chunked",
            "POST /cases/search HTTP/1.1|Content-Length: 99999999", "POST /cases/search HTTP/1.1|Expect: 100-continue|Content-Length: 99999999",
            "POST /cases/search HTTP/1.1|Content-Type: image/jpeg|Content-Length: 0", "POST /cases/search HTTP/1.1|Content-Type: ;;;|Content-Length: 0",
            "POST /cases/search HTTP/1.1|Content-Type: application/json|Content-Length: 0"
    })
    void a_refusal_carries_the_headers(String lines) {
        var parts = lines.split("\\|");
        var answer = RawRequest.send(server(), parts[0] + "\r\nHost: localhost\r\n" + bearer("cara")
                + List.of(parts).subList(1, parts.length).stream().map(line -> line + "\r\n").reduce("", String::concat) + "\r\n");

        assertThat(answer.status()).as(lines).isBetween(400, 499);
        assertHeaders(answer, lines);
        assertThat(answer.body()).as(lines).doesNotContain("Exception", "java.", "passwd", "%zz");
    }

    /** Turned away before any route; the headers come from where HeadersOfLastResortTest tries them. */
    @ParameterizedTest
    @ValueSource(strings = {
            "GET /cases?status=%zz HTTP/1.1", "GET /%zz HTTP/1.1", "OPTIONS * HTTP/1.1", "CONNECT elsewhere:1 HTTP/1.1", "GARBAGE",
            "GET /licences HTTP/1.1\r\nBad Header", "GET /licences HTTP/1.1\r\nContent-Length: abc"
    })
    void what_cannot_be_read_as_a_request_is_answered_without_a_word(String request) {
        var answer = RawRequest.send(server(), request + "\r\nHost: localhost\r\n\r\n");

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_form_that_cannot_be_taken_apart_is_the_senders_mistake() {
        for (var body : List.of("reference=%zz", "reference=" + "x".repeat(70_000))) {
            var answer = send("POST", "/cases/search", bearer("cara")
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n", body);

            assertThat(answer.status()).isIn(400, 413);
            assertHeaders(answer, body.substring(0, 12));
        }
        var multipart = send("POST", "/imports/cases", bearer("sue") + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 3\r\n", "a=b");

        assertThat(multipart.status()).isEqualTo(400);
        assertHeaders(multipart, "multipart");
    }

    @Test
    void what_is_for_those_who_run_waymark_is_not_on_the_port_for_everybody() {
        for (var address : List.of("/q/openapi", "/q/metrics", "/q/health", "/q/swagger-ui", "/q/dev-ui", "/openapi")) {
            assertThat(send("GET", address, AS_NOBODY).status()).as(address).isEqualTo(404);
        }
        var loopback = ConfigProvider.getConfig().getValue("quarkus.management.host", String.class);
        assertThat(loopback).isEqualTo("127.0.0.1");
    }

    static void assertHeaders(RawRequest.Answer answer, String of) {
        assertThat(answer.header("Content-Security-Policy")).as(of).startsWith("default-src 'none'")
                .contains("base-uri 'none'", "frame-ancestors 'none'", "form-action").doesNotContain("unsafe-", "*", "data:");
        Headers.ALWAYS.forEach((name, value) -> assertThat(answer.header(name)).as(name + " of " + of).isEqualTo(value));
        assertThat(answer.headers().keySet()).as(of).doesNotContainAnyElementsOf(Set.of("Server", "X-Powered-By", "Access-Control-Allow-Origin"));
    }

    private static RawRequest.Answer send(String method, String address, String headers) {
        return send(method, address, headers, "");
    }

    private static RawRequest.Answer send(String method, String address, String headers, String body) {
        return RawRequest.send(server(), method + " " + address + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n" + body);
    }

    private static String bearer(String name) {
        return "Authorization: Bearer " + BearerToken.of(name) + "\r\n";
    }

    private static URI server() {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
    }

    private static URI management() {
        return URI.create(ConfigProvider.getConfig().getValue("test.management.url", String.class));
    }
}
