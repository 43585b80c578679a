package org.waymark.cases.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.ACase;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Keeping somebody out of a case, and stepping aside: from then on it is as if the case did not exist for her. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExclusionTest {

    private static final String CANARY = "canary reason";

    @Inject
    Helpline helpline;

    private TestBrowser cara;
    private TestBrowser sue;
    private TestBrowser sam;
    private ACase.Saved file;

    @BeforeEach
    void a_case_of_cara_with_a_contradiction_that_both_supervisors_see() {
        EmptyDatabase.now();
        cara = TestBrowser.signedIn("cara");
        sue = TestBrowser.signedIn("sue").keepingSecret(CANARY);
        sam = TestBrowser.signedIn("sam");
        sam.open("/");
        cara.open("/");
        file = aCase().recordedBy(LANCASHIRE, "2024-07-01").withdrawn("2024-07-10", "UNKNOWN").saved();
        aCase().saved();
    }

    @Test
    void a_supervisor_keeps_another_one_out_of_every_channel() {
        assertThat(sam.open("/cases").text()).contains("2 cases that you may open");
        assertThat(sam.open("/contradictions/waiting").text()).contains(file.reference());

        keepOut("sam");

        assertThat(sam.open(file.address()).status()).isEqualTo(404);
        assertThat(sam.open("/cases").texts("tbody th")).hasSize(1).doesNotContain(file.reference());
        assertThat(sam.open("/cases").text()).contains("1 case that you may open", "Cases that you may not open are left out");
        assertThat(sam.open("/cases?force=" + LANCASHIRE).text()).contains("No case matches");
        assertThat(sam.open("/contradictions/waiting").text()).doesNotContain(file.reference());
        assertThat(sam.open("/cases/search").form("Find the case").fill("reference", file.reference()).submit().text())
                .contains("No case that you may open has this reference");
        assertThat(sue.open(file.address()).status()).as("whoever is not on the list").isEqualTo(200);
        assertThat(helpline.audited("EXCLUDED", file.file())).isEqualTo(1);
    }

    @Test
    void a_page_left_open_in_a_tab_changes_nothing_any_more() {
        var note = sam.open(file.address() + "/notes").form("Add the note").fill("text", "typed before");

        keepOut("sam");

        assertThat(note.submit().status()).isEqualTo(404);
        assertThat(sue.open(file.address()).text()).doesNotContain("typed before");
    }

    @Test
    void an_owner_who_is_kept_out_loses_the_case_and_it_waits_for_a_new_one() {
        keepOut("cara");

        assertThat(cara.open(file.address()).status()).isEqualTo(404);
        assertThat(cara.open("/").text()).doesNotContain(file.reference());
        assertThat(sue.open(file.address()).text()).contains("Owner nobody yet", "Kept out of this case: Cara").doesNotContain(CANARY);
        assertThat(sue.open(file.address() + "/owner").texts("option")).doesNotContain("Cara");
        assertThat(sue.post(file.address() + "/owner", Map.of("id", "00000000-0000-4000-8000-00000000000a", "owner",
                helpline.cara().id().toString(), "reason", "back")).status()).as("given to her all the same").isEqualTo(422);
    }

    @Test
    void who_is_kept_out_is_told_to_those_only_who_decide_about_the_case() {
        keepOut("sam");

        assertThat(cara.open(file.address()).text()).doesNotContain("Kept out", "Sam");
    }

    @Test
    void a_colleague_who_is_let_in_again_does_not_have_the_case_shared_with_her_again() {
        keepOut("cara");

        var list = sue.open(file.address() + "/exclusions");
        assertThat(list.text()).contains("Cara", CANARY);
        var page = list.follow("Let in again: Cara").form("Let in again").fill("reason", "It was somebody else").submit();

        assertThat(page.text()).contains("It was somebody else");
        assertThat(cara.open(file.address()).status()).as("no longer hers").isEqualTo(404);
        assertThat(sue.open(file.address() + "/owner").texts("option")).contains("Cara");
        assertThat(helpline.audited("EXCLUSION_ENDED", file.file())).isEqualTo(1);
    }

    @Test
    void who_steps_aside_is_asked_for_no_reason_and_sees_the_case_no_more() {
        var page = cara.open(file.address()).follow("Step aside from this case").form("Step aside").submit();

        assertThat(page.text()).contains("You have stepped aside");
        assertThat(cara.open(file.address()).status()).isEqualTo(404);
        assertThat(sue.open(file.address()).text()).contains("Cara stepped aside", "Owner nobody yet");
        assertThat(helpline.audited("STEPPED_ASIDE", file.file())).isEqualTo(1);
    }

    @Test
    void a_reason_and_a_colleague_are_asked_for_and_what_was_typed_stays() {
        var page = sue.open(file.address() + "/exclusions").form("Keep out of this case").fill("reason", "cousin").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("person")).isEqualTo("Choose who is kept out");
        assertThat(page.valueOf("reason")).isEqualTo("cousin");
    }

    @Test
    void sent_twice_it_is_one_exclusion() {
        var form = sue.open(file.address() + "/exclusions").form("Keep out of this case")
                .fill("person", helpline.actor("sam", "supervisor").id().toString()).fill("reason", CANARY);
        form.submit();
        var page = form.submit();

        assertThat(page.texts("main aside dt")).containsExactly("Sam");
    }

    @Test
    void a_form_that_was_used_for_another_colleague_does_not_claim_to_keep_somebody_out() {
        var form = sue.open(file.address() + "/exclusions").form("Keep out of this case").fill("reason", CANARY)
                .fill("person", helpline.actor("sam", "supervisor").id().toString());
        form.submit();

        var page = form.fill("person", helpline.cara().id().toString()).submit();

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("This form was used before. Reload the page and send it again.");
        assertThat(cara.open(file.address()).status()).isEqualTo(200);
        keepOut("cara");
        assertThat(cara.open(file.address()).status()).isEqualTo(404);
    }

    @Test
    void a_supervisor_steps_aside_herself_and_keeps_nobody_out_of_what_she_does_not_supervise() {
        var page = sue.post(file.address() + "/exclusions", Map.of("id", "00000000-0000-4000-8000-00000000000a", "person",
                helpline.sue().id().toString(), "reason", "me"));
        assertThat(page.errorAt("person")).contains("step aside");

        assertThat(TestBrowser.signedIn("colin").get(file.address() + "/exclusions").statusCode()).isEqualTo(403);
        assertThat(TestBrowser.signedOut().get(file.address() + "/exclusions").statusCode()).isEqualTo(302);
        assertThat(sue.open(file.address() + "/exclusions/00000000-0000-4000-8000-00000000000a/ending").status()).isEqualTo(404);
    }

    private void keepOut(String name) {
        var person = helpline.actor(name, "any").id().toString();
        var page = sue.open(file.address()).follow("Keep somebody out").form("Keep out of this case").fill("person", person).fill("reason", CANARY).submit();
        assertThat(page.status()).isEqualTo(200);
    }
}
