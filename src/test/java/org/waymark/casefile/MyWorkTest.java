package org.waymark.casefile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.api.Test;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MyWorkTest {

    @Test
    @TestSecurity(user = "cara", roles = "caseworker")
    void a_caseworker_sees_her_work() {
        given().get("/").then().statusCode(200).body(containsString("My work"));
    }

    @Test
    @TestSecurity(user = "nobody", roles = "director")
    void an_unknown_role_opens_nothing() {
        given().get("/").then().statusCode(403);
    }

    @Test
    void who_is_not_signed_in_is_sent_to_the_provider() {
        given().redirects().follow(false).get("/").then().statusCode(302);
    }
}
