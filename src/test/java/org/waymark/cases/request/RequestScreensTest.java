package org.waymark.cases.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.cases.CaseSummary;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Form;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RequestScreensTest {

    private static final String HASH = "ab".repeat(32);

    @Inject
    Helpline helpline;

    private final TestBrowser sue = TestBrowser.signedIn("sue").keepingSecret("Featherstone");
    private CaseSummary file;
    private String address;

    @BeforeEach
    void a_case_of_cara() {
        EmptyDatabase.now();
        file = helpline.caseOf("cara");
        address = "/cases/" + file.reference();
    }

    @Test
    void a_supervisor_records_a_request_once_and_who_opens_the_case_reads_it() {
        var form = asked();
        form.submit();
        form.submit();

        var page = TestBrowser.signedIn("cara").open(address).follow("Requests of others");
        assertThat(page.texts("h3")).containsExactly("The police, 1 March 2026 Open");
        assertThat(page.text()).contains("DC Featherstone", "A police request for victim information", "The phone download").doesNotContain("Record a request");
        assertThat(helpline.audited("REQUEST_RECORDED", file)).isEqualTo(1);
        assertThat(helpline.audited("REQUESTS_READ", file)).isGreaterThan(0);
    }

    @Test
    void while_it_is_open_the_case_cannot_be_erased_and_once_decided_it_can() {
        var register = asked().submit();
        assertThat(sue.open(address + "/erasure").text()).contains("nothing is decided yet");

        var page = register.follow("Decide about the request of 1 March 2026").form("Record the decision").fill("decision", "GIVEN_IN_PART")
                .fill("decided-on", "2026-03-04").fill("given", "The dates only").fill("pack-typed", HASH.toUpperCase())
                .fill("told", "NO").fill("not-told", "It could put her in danger").submit();

        assertThat(page.text()).contains("A part was given, 4 March 2026", "The dates only", HASH, "No: It could put her in danger");
        assertThat(page.texts("h3")).containsExactly("The police, 1 March 2026");
        assertThat(helpline.audited("REQUEST_DECIDED", file)).isEqualTo(1);
        assertThat(sue.open(address + "/erasure").text()).doesNotContain("nothing is decided yet");
    }

    @Test
    void a_decision_stands_the_second_one_is_told() {
        var form = asked().submit().follow("Decide about the request of 1 March 2026").form("Record the decision").fill("decision", "REFUSED")
                .fill("decided-on", "2026-03-04").fill("told", "YES").fill("told-on", "2026-03-05");
        form.submit();
        assertThat(form.submit().status()).as("the same once more").isEqualTo(200);

        var second = form.fill("decision", "GIVEN").fill("given", "All of it").submit();

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Nothing was given, 4 March 2026");
        assertThat(helpline.audited("REQUEST_DECIDED", file)).isEqualTo(1);
    }

    @Test
    void bad_input_keeps_what_was_typed() {
        var page = sue.open(address + "/requests").form("Record the request").fill("who", "DC Featherstone").fill("asked-on", "2999-01-01").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("kind")).isEqualTo("Choose who asked");
        assertThat(page.errorAt("legal-basis")).isEqualTo("Choose on what the request rests");
        assertThat(page.errorAt("necessity")).isEqualTo("Enter why it is said to be necessary");
        assertThat(page.valueOf("who")).isEqualTo("DC Featherstone");

        var decision = asked().submit().follow("Decide about the request of 1 March 2026").form("Record the decision").fill("decision", "GIVEN")
                .fill("decided-on", "2026-02-01").fill("pack-typed", "abc").submit();
        assertThat(decision.errorAt("given")).isEqualTo("Enter what was given");
        assertThat(decision.errorAt("decided-on")).startsWith("The decision is before the request");
        assertThat(decision.errorAt("pack-typed")).startsWith("A SHA-256 has 64 characters");
        assertThat(decision.errorAt("told")).isEqualTo("Say whether the victim was told");
    }

    @Test
    void colleagues_without_the_case_and_other_roles_see_nothing() {
        assertThat(TestBrowser.signedIn("colin").get(address + "/requests").statusCode()).isEqualTo(404);
        assertThat(TestBrowser.signedIn("ada").get(address + "/requests").statusCode()).isEqualTo(403);
        var cara = TestBrowser.signedIn("cara");
        cara.open(address);
        assertThat(cara.post(address + "/requests", Map.of()).status()).isEqualTo(403);
        for (var path : List.of("/requests/00000000-0000-4000-8000-000000000000/decision")) {
            assertThat(sue.get(address + path).statusCode()).isEqualTo(404);
        }
    }

    private Form asked() {
        return sue.open(address + "/requests").form("Record the request").fill("kind", "POLICE").fill("who", "DC Featherstone")
                .fill("legal-basis", "VICTIM_INFORMATION_REQUEST").fill("asked-on", "2026-03-01").fill("necessity", "The phone download");
    }
}
