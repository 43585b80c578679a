package org.waymark.administration.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.administration.erasure.Rows;
import org.waymark.people.Place;
import org.waymark.people.Vault;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The copy for the victim: every answer and text, without what is about somebody else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SubjectAccessTest {

    private static final String CHECK = "Save and go to the check page";

    @Inject
    Helpline helpline;
    @Inject
    Vault vault;
    @Inject
    SetClock clock;

    private final TestBrowser sue = TestBrowser.signedIn("sue");
    private final TestBrowser cara = TestBrowser.signedIn("cara");
    private String address;

    @AfterEach
    void time_goes_on() {
        clock.go();
    }

    @BeforeEach
    void a_case_with_a_report_of_the_victim_and_one_of_a_friend() {
        EmptyDatabase.now();
        address = cara.open("/reports/new").form(CHECK).fill("channel", "PHONE").fill("contacted-by", "VICTIM").fill("name", "Jane Victim").submit()
                .follow("What happened").form(CHECK).fill("account", "He shared it\nwith everybody").submit().form("Log the report").submit().address();
        cara.open("/reports/new").form(CHECK).fill("channel", "EMAIL").fill("contacted-by", "FAMILY_FRIEND").fill("name", "Bob Friend").submit()
                .form("Log the report").fill("reference", reference()).submit();
        note("Called back about <her> sister");
        var colin = helpline.actor("colin", "caseworker").id();
        cara.open(address + "/colleagues").form("Share the case").fill("colleague", colin.toString())
                .fill("reason", "Cara is ill").submit();
    }

    @Test
    void the_copy_has_every_answer_and_text_and_leaves_out_what_is_about_somebody_else() throws Exception {
        var page = sue.open(address).follow("Copy for the victim");
        assertThat(page.text()).as("identity stays masked where the copy is put together").contains("He shared it", "Cara is ill").doesNotContain("Jane Victim", "Bob Friend");

        var copy = page.form("Make the copy").submit();

        assertThat(copy.response().headers().firstValue("content-disposition").orElse("")).contains("attachment", reference() + ".html");
        assertThat(copy.response().body()).contains("Jane Victim", "He shared it<br>with everybody", "Called back about &lt;her&gt; sister", "Phone", "E-mail", "2 texts are left out")
                .doesNotContain("Bob Friend").doesNotContain("Cara").doesNotContain("Colin");
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(copy.response().body().getBytes(StandardCharsets.UTF_8)));
        assertThat(Rows.of("select sha256 || ' ' || left_out from cases.subject_access")).containsExactly(hash + " 2");
        assertThat(Rows.number("select count(*) from audit.event where action = 'SUBJECT_ACCESS_EXPORTED' and detail like '%" + hash + "%'")).isEqualTo(1);
        assertThat(sue.open(address + "/subject-access").text()).contains("2 left out", hash);
    }

    @Test
    void a_text_ticked_as_about_somebody_else_stays_out() {
        var page = sue.open(address + "/subject-access");
        var note = page.document().select("[name=leave-out]").stream().map(box -> box.attr("value")).filter(key -> key.startsWith("cases.note")).findFirst().orElseThrow();
        var usually = page.document().select("[name=leave-out][checked]").eachAttr("value");
        usually.add(note);

        var copy = page.form("Make the copy").fill("leave-out", usually.toArray(String[]::new)).submit();

        assertThat(copy.response().body()).doesNotContain("sister").contains("3 texts are left out", "Jane Victim");
    }

    @Test
    void what_was_added_meanwhile_has_to_be_looked_at_first() {
        var form = sue.open(address + "/subject-access").form("Make the copy");
        note("About her neighbour");

        var page = form.submit();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Look at each text once more", "About her neighbour");
        assertThat(Rows.number("select count(*) from cases.subject_access")).isZero();
    }

    @Test
    void a_text_that_was_changed_meanwhile_has_to_be_looked_at_first() {
        var form = sue.open(address + "/subject-access").form("Make the copy");
        var place = new Place("cases.note", "text");
        QuarkusTransaction.requiringNew().run(() -> vault.write(UUID.fromString(Rows.of("select id from cases.case_file").getFirst()), place,
                UUID.fromString(Rows.of("select id from cases.note").getFirst()), "About her neighbour"));

        var page = form.submit();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Look at each text once more", "About her neighbour");
    }

    @Test
    void making_it_counts_as_showing_who_the_person_is() {
        var page = sue.open(address + "/subject-access");
        assertThat(Rows.number("select count(*) from audit.event where action = 'IDENTITY_SHOWN'")).as("looking alone").isZero();

        page.form("Make the copy").submit();

        assertThat(Rows.of("select detail from audit.event where action = 'IDENTITY_SHOWN'")).containsExactly("SUBJECT_ACCESS");
        assertThat(Rows.of("select purpose from cases.reveal")).containsExactly("SUBJECT_ACCESS");
        assertThat(cara.open(address + "/identity").text()).contains("Shown once so far, last to Sue").doesNotContain("To give the person a copy");
        assertThat(page.form("Make the copy").submit().status()).as("nothing was added by it").isEqualTo(200);
    }

    @Test
    void it_asks_to_sign_in_again_and_makes_nothing_before() {
        var form = sue.open(address + "/subject-access").form("Make the copy");
        clock.standAt(clock.instant().plus(Duration.ofMinutes(6)));

        var page = form.submit();

        assertThat(page.texts("main button")).containsExactly("Sign in again");
        assertThat(page.response().body()).doesNotContain("Jane Victim", "Bob Friend");
        assertThat(Rows.number("select count(*) from cases.subject_access")).isZero();
        assertThat(sue.open(address + "/subject-access").texts("main button")).containsExactly("Sign in again");
        var back = sue.signInAt(sue.open(address + "/subject-access").form("Sign in again").submit(), "sue");
        assertThat(back.address()).isEqualTo(address + "/subject-access");
        assertThat(back.form("Make the copy").submit().response().body()).contains("Jane Victim");
    }

    @Test
    void every_text_of_the_vault_is_listed_and_one_that_nobody_knows_is_left_out() {
        var holder = UUID.fromString(Rows.of("select id from cases.case_file").getFirst());
        QuarkusTransaction.requiringNew().run(() -> vault.write(holder, new Place("cases.new_table", "new_column"), UUID.randomUUID(), "unforeseen words"));

        var page = sue.open(address + "/subject-access");

        assertThat(page.text()).contains("unforeseen words");
        assertThat(page.document().select("[name=leave-out]")).hasSize((int) Rows.number("select count(*) from people.sealed_value where holder = '" + holder + "'"));
        assertThat(page.document().select("[name=leave-out][checked]").eachAttr("value")).anyMatch(key -> key.startsWith("cases.new_table"));
        assertThat(page.form("Make the copy").submit().response().body()).doesNotContain("unforeseen words");
    }

    @Test
    void only_supervisors_of_the_case_make_it() {
        for (var name : new String[] {"cara", "ada", "audrey"}) {
            assertThat(TestBrowser.signedIn(name).get(address + "/subject-access").statusCode()).as(name).isEqualTo(403);
        }
        assertThat(sue.get("/cases/0000-0000/subject-access").statusCode()).isEqualTo(404);
    }

    private void note(String words) {
        cara.open(address + "/notes").form("Add the note").fill("text", words).submit();
    }

    private String reference() {
        return address.substring("/cases/".length());
    }
}
