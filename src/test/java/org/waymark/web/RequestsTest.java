package org.waymark.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.BearerToken;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** What every request is held to, whatever it is for: tokens, sizes, headers, and how a refusal reads. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RequestsTest {

    @Inject
    Helpline helpline;

    @BeforeEach
    void nothing_has_happened() {
        EmptyDatabase.now();
    }

    @Test
    void a_machine_sends_a_form_by_its_bearer_token_alone() {
        var answer = asCara().redirects().follow(false).formParam("reference", "0000-0000").post("/cases/search");

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void a_bearer_token_and_a_session_cookie_together_are_refused() {
        var answer = asCara().cookie("q_session", "any").get("/cases");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void a_form_of_more_than_256_kB_is_refused_and_one_below_is_read() {
        var cara = TestBrowser.signedIn("cara");
        cara.open("/cases/search");

        assertThat(cara.post("/cases/search", fieldsOf60kB(5)).status()).isEqualTo(413);
        assertThat(cara.post("/cases/search", fieldsOf60kB(4)).status()).isEqualTo(422);
    }

    @Test
    void a_machine_is_refused_in_a_sentence_of_json() {
        var answer = asCara().get("/cases/0000-0000");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.jsonPath().getString("error")).isNotBlank();
    }

    @Test
    void every_answer_carries_the_headers_and_is_kept_nowhere() {
        for (var address : new String[] {"/", "/cases/0000-0000", "/nothing", "/statistics/outcomes.csv"}) {
            var answer = asCara().get(address);

            assertThat(answer.header("Content-Security-Policy")).as(address).startsWith("default-src 'none'").doesNotContain("unsafe-");
            assertThat(answer.header("Cache-Control")).as(address).isEqualTo("no-store");
            assertThat(answer.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
        }
    }

    @Test
    void a_report_cannot_take_the_id_of_a_case() {
        var file = helpline.caseOf("cara");
        var cara = TestBrowser.signedIn("cara");
        cara.open("/");

        var taken = cara.post("/reports/" + file.id().value() + "/contact", contact());
        var free = cara.post("/reports/" + UUID.randomUUID() + "/contact", contact());

        assertThat(taken.status()).isEqualTo(404);
        assertThat(free.status()).isEqualTo(200);
        assertThat(cara.open("/cases/" + file.reference()).text()).contains("Safe contact: phone only");
    }

    /** Each is below the limit of a single field, which is 64 kB. */
    private static Map<String, String> fieldsOf60kB(int fields) {
        return IntStream.range(0, fields).boxed().collect(Collectors.toMap(field -> "field-" + field, field -> "x".repeat(60_000)));
    }

    private static Map<String, String> contact() {
        return Map.of("version", "0", "then", "next", "channel", "PHONE", "received-on", "2026-01-05", "received-time", "10:00", "contacted-by", "NOT_ASKED");
    }

    private static RequestSpecification asCara() {
        return given().header("Authorization", "Bearer " + BearerToken.of("cara"));
    }
}
