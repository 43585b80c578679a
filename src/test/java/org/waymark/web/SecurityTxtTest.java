package org.waymark.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Inject;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecurityTxtTest {

    @Inject
    SetClock clock;

    @AfterEach
    void go() {
        clock.go();
    }

    @Test
    void a_finder_of_a_weakness_learns_whom_to_tell_without_signing_in() {
        clock.standAt(Instant.parse("2026-05-01T10:15:00Z"));

        var answer = given().redirects().follow(false).get("/.well-known/security.txt");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(answer.body().asString()).isEqualTo("""
                Contact: mailto:security@example.org
                Expires: 2026-07-30T00:00:00Z
                Preferred-Languages: en
                Policy: https://waymark.example.org/security-policy
                Canonical: https://waymark.example.org/.well-known/security.txt
                """);
    }

    @Test
    void where_nobody_is_named_there_is_no_such_file() {
        var nobody = new SecurityPolicyResource(Optional.empty(), Optional.of(URI.create("https://waymark.example.org")), Clock.systemUTC());

        Assertions.assertThatThrownBy(nobody::securityTxt).isInstanceOf(Missing.class);
    }

    @Test
    void the_policy_is_a_page_that_the_foot_of_every_page_leads_to() {
        var page = TestBrowser.signedOut().open("/licences").follow("Security");

        assertThat(page.heading()).isEqualTo("Telling us of a weakness");
        assertThat(page.text()).contains("mailto:security@example.org");
    }
}
