package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(PageKitTest.WithSpecimen.class)
class PageKitTest {

    public static class WithSpecimen implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("waymark.specimen", "true");
        }
    }

    @Test
    void every_piece_of_the_kit_makes_a_sound_page() {
        var sue = TestBrowser.signedIn("sue");

        assertThat(sue.open("/specimen/case").heading()).isEqualTo("Case K7QF-3M2D");
        assertThat(sue.open("/specimen/statistics").status()).isEqualTo(200);
        assertThat(sue.open("/specimen/list").status()).isEqualTo(200);
        assertThat(sue.open("/specimen/form").heading()).isEqualTo("Record a withdrawal: K7QF-3M2D");
    }

    @Test
    void a_form_with_errors_names_them_at_the_field_and_keeps_what_was_typed() {
        var cara = TestBrowser.signedIn("cara");

        var again = cara.open("/specimen/form").form("Record the withdrawal")
                .fill("on", "soon").fill("note", "She said that <b>she</b> needs time").fill("reasons", "FEAR_SUSPECT", "MOVE_ON").submit();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("on")).startsWith("Enter a real date");
        assertThat(again.errorAt("force")).isEqualTo("Choose a force");
        assertThat(again.texts(".govuk-error-summary__list a")).hasSize(3);
        assertThat(again.valueOf("on")).isEqualTo("soon");
        assertThat(again.valueOf("note")).isEqualTo("She said that <b>she</b> needs time");
        assertThat(again.valueOf("reasons")).isEqualTo("FEAR_SUSPECT,MOVE_ON");
    }

    @Test
    void after_a_good_form_the_next_page_says_what_was_done_and_the_one_after_no_more() {
        var cara = TestBrowser.signedIn("cara");

        var after = cara.open("/specimen/form").form("Record the withdrawal").fill("on", "2026-03-01").fill("force", "gwent").submit();

        assertThat(after.texts(".govuk-notification-banner__heading")).containsExactly("The withdrawal is recorded. The door stays open.");
        assertThat(cara.open("/specimen/form").texts(".govuk-notification-banner__heading")).isEmpty();
    }

    @Test
    void each_role_is_offered_only_what_it_may_open() {
        assertThat(places("cara")).containsExactly("My work", "Cases");
        assertThat(places("sue")).containsExactly("My work", "Cases", "Contradictions", "Statistics", "Published figures", "Imports");
        assertThat(places("ada")).containsExactly("Admin");
        assertThat(places("audrey")).containsExactly("Audit");
    }

    @Test
    void nothing_of_the_libraries_can_be_fetched_but_what_pages_use() {
        var cara = TestBrowser.signedIn("cara");

        assertThat(cara.get("/assets/govuk-frontend.min.js").statusCode()).isEqualTo(200);
        assertThat(cara.get("/assets/waymark.css").headers().firstValue("cache-control")).hasValueSatisfying(kept -> assertThat(kept).contains("max-age"));
        assertThat(cara.get("/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css").statusCode()).isEqualTo(404);
        assertThat(cara.get("/_static/inter/5.2.5/index.css").statusCode()).isEqualTo(404);
    }

    @Test
    void who_is_not_signed_in_can_read_the_licences_and_is_offered_no_place() {
        var licences = TestBrowser.signedOut().open("/licences");

        assertThat(licences.status()).isEqualTo(200);
        assertThat(licences.texts("header nav a")).isEmpty();
    }

    @Test
    void an_error_is_a_page_in_plain_words() {
        var cara = TestBrowser.signedIn("cara");

        assertThat(cara.open("/no/such/page").status()).isEqualTo(404);
        assertThat(cara.post("/sign-out", Map.of("csrf-token", "forged")).status()).isEqualTo(400);
    }

    private static Iterable<String> places(String name) {
        return TestBrowser.signedIn(name).open("/").texts("header nav a");
    }
}
