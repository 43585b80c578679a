package org.waymark.statistics.release.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.release.ReleaseDesk.audited;
import static org.waymark.statistics.release.ReleaseDesk.checked;
import static org.waymark.statistics.release.ReleaseDesk.ended;
import static org.waymark.statistics.release.ReleaseDesk.idOf;
import static org.waymark.statistics.release.ReleaseDesk.prepared;
import static org.waymark.statistics.release.ReleaseDesk.published;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.release.ReleaseDesk;
import org.waymark.testing.Rows;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Approving and publishing: never by whoever had a hand in it, never what was not checked, and only right after signing in. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TwoPeopleTest {

    @Inject
    ReleaseDesk desk;
    @Inject
    SetClock clock;

    private TestBrowser sue;
    private TestBrowser sam;
    private String id;
    private String approval;

    @BeforeEach
    void a_draft_of_sue() {
        desk.threeYearsOfTwoForces();
        sue = TestBrowser.signedIn("sue");
        sam = TestBrowser.signedIn("sam");
        id = idOf(prepared(sue, "2022-01", "2024-12", "2025-01-31"));
        approval = "/statistics/releases/" + id + "/approval";
    }

    @AfterEach
    void time_goes_on() {
        clock.go();
    }

    @Test
    void another_supervisor_approves_what_was_checked_and_it_can_be_published() {
        checked(sue.open("/statistics/releases/" + id));

        assertThat(sam.open(approval).form("Approve the release").submit().text()).contains("Approved by Sam");
        assertThat(sue.open("/statistics/releases/" + id).form("Publish the release").submit().text()).contains("The release is published");
        assertThat(sam.open(approval).text()).contains("It is published").doesNotContain("Publish it");

        assertThat(Rows.of("select p.name from statistics.release_approval join access.person p on p.id = by_id")).containsExactly("Sam");
        assertThat(audited("RELEASE_APPROVED")).singleElement().asString().startsWith("2024-q4 number=1 sha256=");
        assertThat(audited("RELEASE_PUBLISHED")).singleElement().asString().startsWith("2024-q4 sha256=");
    }

    @Test
    void what_another_release_has_overtaken_is_checked_again_before_it_is_published() {
        checked(sue.open("/statistics/releases/" + id));
        sam.open(approval).form("Approve the release").submit();
        published(sue, sam, "2022-01", "2024-09", "2025-01-31");

        var overtaken = sue.open("/statistics/releases/" + id);
        assertThat(overtaken.text()).contains("Another release was published after this one was checked").doesNotContain("Approved by Sam");
        assertThat(overtaken.texts("main button")).doesNotContain("Publish the release");
        assertThat(sue.post("/statistics/releases/" + id + "/publication", Map.of("version", "1")).text()).contains("Another release was published after this one was checked");
        assertThat(sam.open(approval).text()).contains("Another release was published after it was checked");

        ended(overtaken.form("Check it again").submit());
        assertThat(sue.open("/statistics/releases/" + id).text()).doesNotContain("Another release was published");
    }

    @Test
    void who_approves_is_told_what_is_left_out() {
        checked(sue.open("/statistics/releases/" + id));

        assertThat(sam.open(approval).text()).contains("tables are left out", "Left out is the table");
    }

    @Test
    void the_preparer_cannot_approve_neither_by_page_nor_by_a_forged_form() {
        checked(sue.open("/statistics/releases/" + id));

        assertThat(sue.open(approval).texts("main button")).doesNotContain("Approve the release");
        var forged = sue.post(approval, Map.of("form", UUID.randomUUID().toString(), "sha256", sha256()));

        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.text()).contains("You had a hand in this release");
        assertThat(Rows.of("select count(*) from statistics.release_approval")).containsExactly("0");
    }

    @Test
    void what_has_not_passed_a_check_is_not_approved() {
        var forged = sam.post(approval, Map.of("form", UUID.randomUUID().toString(), "sha256", sha256()));

        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.text()).contains("It has not passed a check as it is now");
    }

    @Test
    void what_is_not_approved_is_not_published() {
        checked(sue.open("/statistics/releases/" + id));

        var published = sue.post("/statistics/releases/" + id + "/publication", Map.of("version", "1"));
        assertThat(published.status()).isEqualTo(422);
        assertThat(published.text()).contains("It is not approved as it is now");
        assertThat(sue.open("/releases").text()).contains("Nothing is published yet");
        assertThat(sue.open("/releases/2024-q4").status()).isEqualTo(404);
    }

    @Test
    void what_the_page_did_not_show_is_not_approved() {
        checked(sue.open("/statistics/releases/" + id));

        assertThat(sam.post(approval, Map.of("form", UUID.randomUUID().toString(), "sha256", "00")).status()).isEqualTo(409);
        assertThat(Rows.of("select count(*) from statistics.release_approval")).containsExactly("0");
    }

    @Test
    void it_asks_to_sign_in_again_and_approves_nothing_before() {
        checked(sue.open("/statistics/releases/" + id));
        clock.standAt(clock.instant().plus(Duration.ofMinutes(6)));

        assertThat(sam.open(approval).texts("main form button")).containsExactly("Sign in again");
        sam.post(approval, Map.of("form", UUID.randomUUID().toString(), "sha256", sha256()));

        assertThat(Rows.of("select count(*) from statistics.release_approval")).containsExactly("0");
    }

    @Test
    void approving_and_publishing_twice_is_once() {
        checked(sue.open("/statistics/releases/" + id));
        var form = sam.open(approval).form("Approve the release");
        form.submit();
        assertThat(form.submit().status()).isEqualTo(200);
        var publish = sue.open("/statistics/releases/" + id).form("Publish the release");
        publish.submit();
        assertThat(publish.submit().status()).isEqualTo(200);

        assertThat(audited("RELEASE_APPROVED")).hasSize(1);
        assertThat(audited("RELEASE_PUBLISHED")).hasSize(1);
    }

    @Test
    void an_approval_that_is_sent_again_after_another_check_approves_nothing() {
        checked(sue.open("/statistics/releases/" + id));
        var form = sam.open(approval).form("Approve the release");
        form.submit();
        ReleaseDesk.ended(sue.post("/statistics/releases/" + id + "/checks", Map.of("form", UUID.randomUUID().toString(), "version", "1")));

        assertThat(form.submit().status()).isEqualTo(409);
        assertThat(sue.post("/statistics/releases/" + id + "/publication", Map.of("version", "1")).status()).isEqualTo(422);
    }

    @Test
    void only_supervisors_approve() {
        for (var name : new String[] {"cara", "ada", "audrey"}) {
            assertThat(TestBrowser.signedIn(name).get(approval).statusCode()).as(name).isEqualTo(403);
        }
        assertThat(TestBrowser.signedOut().get(approval).statusCode()).isEqualTo(302);
    }

    private String sha256() {
        return Rows.of("select encode(sha256, 'hex') from statistics.release_preparation order by number desc limit 1").getFirst();
    }
}
