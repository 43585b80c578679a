package org.waymark.access.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.waymark.testing.BearerToken;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Nobody but the provider can sign people out from outside; that it can is shown against the real one (TwoInstancesIT). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BackChannelLogoutTest {

    private static final String CLAIMS = """
            {"iss": "%s", "aud": "quarkus-app", "iat": 1, "exp": 9999999999, "jti": "1", "sub": "cara",
             "events": {"http://schemas.openid.net/event/backchannel-logout": {}}}""";

    @Test
    void a_token_that_nobody_signed_ends_no_session() {
        var cara = TestBrowser.signedIn("cara");

        assertThat(sent(encoded("{\"alg\": \"none\"}") + "." + encoded(CLAIMS) + ".")).isEqualTo(400);
        assertThat(sent(encoded("{\"alg\": \"RS256\"}") + "." + encoded(CLAIMS) + "." + encoded("signature"))).isEqualTo(400);
        assertThat(sent("nothing")).isEqualTo(400);

        assertThat(cara.open("/").heading()).isEqualTo("My work");
    }

    @Test
    void a_token_of_the_provider_that_says_nothing_of_signing_out_ends_no_session() {
        var cara = TestBrowser.signedIn("cara");

        assertThat(sent(BearerToken.of("cara"))).isEqualTo(400);

        assertThat(cara.open("/").heading()).isEqualTo("My work");
    }

    @Test
    void a_request_without_a_token_is_refused() {
        assertThat(given().formParam("none", "").post("/back-channel-logout").statusCode()).isEqualTo(400);
    }

    private static int sent(String token) {
        return given().formParam("logout_token", token).post("/back-channel-logout").statusCode();
    }

    private static String encoded(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8));
    }
}
