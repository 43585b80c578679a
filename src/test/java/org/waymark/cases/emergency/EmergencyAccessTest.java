package org.waymark.cases.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.CaseReference;
import org.waymark.access.Role;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Circumstances;
import org.waymark.cases.OpenCase;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Opening a case in an emergency: for an hour, told to its supervisors, and never past an exclusion. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EmergencyAccessTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final String OPEN = "Open the case for an hour";

    @Inject
    Session database;
    @Inject
    Helpline helpline;
    @Inject
    OpenCase opening;
    @Inject
    SetClock clock;

    private CaseSummary file;
    private TestBrowser colin;
    private TestBrowser sue;

    @BeforeEach
    void a_case_of_cara_in_the_north() {
        EmptyDatabase.now();
        colin = TestBrowser.signedIn("colin").keepingSecret("canary");
        sue = TestBrowser.signedIn("sue").keepingSecret("canary");
        var cara = new Actor(helpline.cara().id(), "Cara", Set.of(Role.CASEWORKER), Set.of("team-north"));
        file = QuarkusTransaction.requiringNew().call(() -> opening.open(cara, Circumstances.notAsked(), "phone only"));
    }

    @AfterEach
    void time_goes_on() {
        clock.go();
    }

    @Test
    void it_opens_the_case_for_an_hour_and_says_so() {
        var page = breakGlass(colin, file.reference().value());

        assertThat(page.heading()).isEqualTo("Case " + file.reference());
        assertThat(page.text()).contains("Emergency access until", "Opened in an emergency");
        assertThat(colin.open("/cases").texts("tbody th")).containsExactly(file.reference().value());
        assertThat(helpline.audited("EMERGENCY_ACCESS_BEGUN", file)).isEqualTo(1);
    }

    @Test
    void it_ends_by_itself() {
        clock.standAt(NOON);
        var inside = breakGlass(colin, file.reference().value());
        assertThat(inside.text()).contains("Emergency access until 1:00pm");

        clock.standAt(NOON.plus(Duration.ofMinutes(60)).minusMillis(1));
        var note = colin.open("/cases/" + file.reference() + "/notes").form("Add the note").fill("text", "too late");
        clock.standAt(NOON.plus(Duration.ofMinutes(60)));

        assertThat(note.submit().status()).isEqualTo(404);
        assertThat(colin.open("/cases/" + file.reference()).status()).isEqualTo(404);
        assertThat(colin.open("/cases").text()).contains("No case matches");
    }

    @Test
    void who_is_kept_out_gets_the_answer_of_a_reference_that_does_not_exist() {
        sue.open("/cases/" + file.reference() + "/exclusions").form("Keep out of this case")
                .fill("person", helpline.actor("colin", "any").id().toString()).fill("reason", "canary").submit();

        var excluded = answer(colin, file.reference().value());
        var missing = answer(colin, CaseReference.random().value());
        var mistyped = answer(colin, "not one");

        assertThat(excluded).isEqualTo(missing).isEqualTo(mistyped).contains("No case can be opened by this reference");
        assertThat(colin.open("/cases/" + file.reference()).status()).isEqualTo(404);
        assertThat(helpline.audited("EMERGENCY_ACCESS_REFUSED")).isEqualTo(3);
        assertThat(helpline.audited("EMERGENCY_ACCESS_REFUSED", file)).isEqualTo(1);
    }

    @Test
    void the_supervisors_of_the_case_are_told_and_review_it() {
        breakGlass(colin, file.reference().value());

        var work = sue.open("/");
        assertThat(work.text()).contains("A case of your team was opened in an emergency");
        work.follow("Review it");
        var review = sue.open("/emergency-access/" + review(sue) + "/review");
        assertThat(review.text()).contains("Colin", "canary emergency");
        var page = review.form("Save the review").fill("verdict", "JUSTIFIED").fill("words", "Nobody else was there").submit();

        assertThat(page.text()).contains("Justified");
        assertThat(sue.open("/").text()).doesNotContain("in an emergency");
        assertThat(TestBrowser.signedIn("sam").open("/emergency-access/reviews").text()).as("another team").contains("No emergency access");
        assertThat(helpline.audited("EMERGENCY_ACCESS_REVIEWED", file)).isEqualTo(1);
    }

    @Test
    void nobody_reviews_her_own_where_she_supervises_the_case_by_then_either() {
        var sam = TestBrowser.signedIn("sam");
        breakGlass(sam, file.reference().value());
        var id = review(sue);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery("update cases.case_file set team = null").executeUpdate());
        assertThat(sam.open("/cases/" + file.reference() + "/owner").status()).as("sam supervises it").isEqualTo(200);

        assertThat(sam.open("/emergency-access/reviews").text()).contains("No emergency access");
        assertThat(sam.open("/emergency-access/" + id + "/review").status()).isEqualTo(404);
        assertThat(sam.post("/emergency-access/" + id + "/review", Map.of("id", UUID.randomUUID().toString(), "verdict", "JUSTIFIED", "words", "x")).status())
                .isEqualTo(404);
        assertThat(sue.open("/emergency-access/" + id + "/review").status()).isEqualTo(200);
    }

    @Test
    void who_is_let_in_helps_out_and_does_not_decide_about_the_case() {
        var sam = TestBrowser.signedIn("sam");
        breakGlass(sam, file.reference().value());

        assertThat(sam.open("/cases/" + file.reference()).text()).doesNotContain("Assign to somebody", "Keep somebody out");
        assertThat(sam.open("/cases/" + file.reference() + "/exclusions").status()).isEqualTo(404);
        assertThat(sam.post("/cases/" + file.reference() + "/owner", Map.of("id", UUID.randomUUID().toString(), "owner",
                helpline.actor("sam", "any").id().toString(), "reason", "mine now")).status()).isEqualTo(422);
    }

    @Test
    void it_asks_to_sign_in_again_and_opens_nothing_before() {
        clock.standAt(clock.instant().plus(Duration.ofMinutes(6)));

        assertThat(colin.open("/emergency-access").texts("main button")).containsExactly("Sign in again");
        colin.post("/emergency-access", Map.of("id", UUID.randomUUID().toString(), "reference", file.reference().value(), "reason", "x"));

        assertThat(colin.open("/cases/" + file.reference()).status()).isEqualTo(404);
    }

    @Test
    void a_reason_is_asked_for_and_what_was_typed_stays() {
        var page = colin.open("/emergency-access").form(OPEN).fill("reference", file.reference().value()).submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("reason")).isEqualTo("Enter a reason");
        assertThat(page.valueOf("reference")).isEqualTo(file.reference().value());
        assertThat(colin.open("/cases/" + file.reference()).status()).isEqualTo(404);
    }

    @Test
    void wrong_roles_are_refused() {
        assertThat(TestBrowser.signedIn("ada").get("/emergency-access").statusCode()).isEqualTo(403);
        assertThat(TestBrowser.signedIn("audrey").get("/emergency-access/reviews").statusCode()).isEqualTo(403);
        assertThat(colin.get("/emergency-access/reviews").statusCode()).isEqualTo(403);
        assertThat(TestBrowser.signedOut().get("/emergency-access").statusCode()).isEqualTo(302);
    }

    private static TestBrowser.Page breakGlass(TestBrowser browser, String reference) {
        return browser.open("/cases").follow("Open a case in an emergency").form(OPEN).fill("reference", reference).fill("reason", "canary emergency").submit();
    }

    /** What the page says but for what was typed and what is new in every page. */
    private static String answer(TestBrowser browser, String reference) {
        var page = breakGlass(browser, reference);
        assertThat(page.status()).isEqualTo(422);
        page.document().select("[name=csrf-token], [name=id], [name=reference]").remove();
        return page.document().body().html();
    }

    private static String review(TestBrowser supervisor) {
        return supervisor.open("/emergency-access/reviews").document().select("tbody td a[href$=/review]").first().attr("href").split("/")[2];
    }
}
