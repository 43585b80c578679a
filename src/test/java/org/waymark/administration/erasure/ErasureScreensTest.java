package org.waymark.administration.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.cases.CaseSummary;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.time.London;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Erasing by hand, its certificate, and the legal hold that keeps a case. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErasureScreensTest {

    @Inject
    Helpline helpline;
    @Inject
    SetClock clock;

    private final TestBrowser sue = TestBrowser.signedIn("sue");
    private CaseSummary file;
    private String address;

    @BeforeEach
    void a_case_of_cara() {
        EmptyDatabase.now();
        file = helpline.caseOf("cara");
        address = "/cases/" + file.reference();
    }

    @AfterEach
    void time_goes_on() {
        clock.go();
    }

    @Test
    void a_supervisor_erases_a_case_and_gets_a_certificate_that_names_nobody() {
        var page = sue.open(address).follow("Erase the case").form("Erase the case for good")
                .fill("ground", "VICTIM_REQUEST").fill("reference", file.reference().value()).submit();

        assertThat(page.heading()).isEqualTo("Certificate of erasure");
        assertThat(page.text()).contains("The victim asked for it", "The case is erased.", "wrapped key of the case and its sealed words live on",
                "The last of them expires on " + London.inWords(London.dayOf(Instant.now().plus(Duration.ofDays(35)))))
                .doesNotContain(file.reference().value());
        assertThat(helpline.audited("CASE_ERASED", file)).isEqualTo(1);
        assertThat(helpline.audited("CERTIFICATE_READ")).isEqualTo(1);
        assertThat(sue.open("/erasures").follow("Certificate " + page.address().substring("/erasures/".length())).heading()).isEqualTo("Certificate of erasure");
        assertThat(sue.get(address).statusCode()).isEqualTo(404);
        assertThat(sue.post(address + "/notes", Map.of("text", "from a stale tab")).status()).isEqualTo(404);
    }

    @Test
    void once_backups_have_expired_the_certificate_says_since_when() {
        var certificate = erase().address();

        clock.standAt(Instant.now().plus(Duration.ofDays(36)));
        var page = TestBrowser.signedIn("sue").open(certificate);

        assertThat(page.text()).contains("live on in them. The last of them expired on");
    }

    @Test
    void the_reference_has_to_be_typed_and_a_ground_chosen() {
        var page = sue.open(address + "/erasure").form("Erase the case for good").fill("reference", "0000-0000").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("ground")).isEqualTo("Choose why the case is erased");
        assertThat(page.errorAt("reference")).startsWith("Type the reference of this case");
        assertThat(sue.open(address).status()).isEqualTo(200);

        var another = sue.open(address + "/erasure").form("Erase the case for good").fill("ground", "VICTIM_REQUEST").fill("reference", "0000-0000").submit();

        assertThat(another.status()).isEqualTo(422);
        assertThat(another.errorAt("reference")).startsWith("Type the reference of this case");
        assertThat(sue.open(address).status()).isEqualTo(200);
    }

    @Test
    void while_a_legal_hold_stands_nobody_erases_the_case() {
        sue.open(address + "/hold").form("Set the legal hold").fill("reason", "Letter from the court").submit();

        assertThat(sue.open(address + "/erasure").text()).contains("A legal hold stands");
        var forged = sue.post(address + "/erasure", Map.of("ground", "VICTIM_REQUEST", "reference", file.reference().value()));
        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.text()).contains("Legal hold");

        sue.open(address + "/hold").form("End the legal hold").submit();
        assertThat(erase().heading()).isEqualTo("Certificate of erasure");
    }

    @Test
    void a_hold_stands_once_with_its_reason_and_stays_in_the_history() {
        var form = sue.open(address + "/hold").form("Set the legal hold").fill("reason", "Letter from the court");
        form.submit();
        form.submit();

        assertThat(helpline.audited("HOLD_SET", file)).isEqualTo(1);
        assertThat(TestBrowser.signedIn("cara").open(address).text()).contains("Legal hold", "Legal hold set").doesNotContain("Letter from the court");
        assertThat(sue.open(address + "/hold").text()).contains("Letter from the court", "Since ");
        sue.post(address + "/hold/ending", Map.of());
        assertThat(sue.open(address).text()).contains("Legal hold ended");
        assertThat(helpline.audited("HOLD_ENDED", file)).isEqualTo(1);
        assertThat(sue.open(address + "/hold").form("Set the legal hold").submit().errorAt("reason")).isEqualTo("Enter a reason");
    }

    @Test
    void the_form_of_a_hold_that_has_ended_does_not_claim_to_set_another() {
        var form = sue.open(address + "/hold").form("Set the legal hold").fill("reason", "Letter from the court");
        form.submit();
        sue.open(address + "/hold").form("End the legal hold").submit();

        var page = form.submit();

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("This form was used before. Reload the page and send it again.");
        assertThat(sue.open(address + "/hold").form("Set the legal hold").fill("reason", "Another letter").submit().text()).contains("Legal hold set");
    }

    @Test
    void only_supervisors_hold_and_erase() {
        for (var name : List.of("cara", "ada", "audrey")) {
            var browser = TestBrowser.signedIn(name);
            for (var path : List.of(address + "/erasure", address + "/hold", "/erasures", "/erasures/" + UUID.randomUUID())) {
                assertThat(browser.get(path).statusCode()).as(name + " " + path).isEqualTo(403);
            }
        }
        assertThat(sue.get("/erasures/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(sue.get("/cases/0000-0000/erasure").statusCode()).isEqualTo(404);
        assertThat(TestBrowser.signedOut().get("/erasures").statusCode()).isEqualTo(302);
    }

    private TestBrowser.Page erase() {
        return sue.open(address + "/erasure").form("Erase the case for good").fill("ground", "VICTIM_REQUEST").fill("reference", file.reference().value()).submit();
    }
}
