package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.cases.CaseSummary;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Form;
import org.waymark.testing.Helpline;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What happens to a form that is sent after its session had run out. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeptFormsTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration LUNCH = Duration.ofMinutes(50);
    private static final String TYPED = "She rang from work; her \"ex\" & his brother know.\nCall back on Friday – 10%";

    @Inject
    SetClock clock;
    @Inject
    Helpline helpline;
    @Inject
    DataSource database;

    private CaseSummary file;
    private TestBrowser cara;
    private Form note;

    @BeforeEach
    void a_note_is_being_typed_at_nine() {
        EmptyDatabase.now();
        clock.standAt(NINE);
        file = helpline.caseOf("cara");
        cara = TestBrowser.signedIn("cara");
        note = cara.open("/cases/" + file.reference() + "/notes").form("Add the note").fill("text", TYPED);
    }

    @AfterEach
    void time_goes_on() {
        clock.go();
    }

    @Test
    void it_is_given_back_after_signing_in_and_sent_again_as_it_was_typed() throws Exception {
        clock.standAt(NINE.plus(LUNCH));
        var provider = note.submit();
        assertThat(provider.isAtProvider()).isTrue();
        assertThat(notes()).isZero();

        var kept = cara.signInAt(provider, "cara");
        assertThat(kept.heading()).isEqualTo("What you had typed was kept");
        var landed = kept.form("Send it again").submit();

        assertThat(landed.status()).isEqualTo(200);
        assertThat(landed.text()).contains("Call back on Friday – 10%");
        kept.form("Send it again").submit();
        assertThat(notes()).as("sent twice, written once").isEqualTo(1);
        assertThat(helpline.audited("FORM_KEPT")).isEqualTo(1);
    }

    @Test
    void nobody_else_is_given_it() {
        clock.standAt(NINE.plus(LUNCH));
        var provider = note.submit();

        var kept = cara.signInAt(provider, "colin");

        assertThat(kept.heading()).isEqualTo("What you had typed was kept");
        assertThat(kept.document().html()).doesNotContain("Friday");
        assertThat(kept.text()).contains("Nothing is kept");
        assertThat(TestBrowser.signedIn("cara").open("/kept-forms").document().html()).contains("Friday");
    }

    @Test
    void after_an_hour_it_is_gone() throws Exception {
        clock.standAt(NINE.plus(LUNCH));
        note.submit();

        clock.standAt(NINE.plus(LUNCH).plus(Duration.ofMinutes(59)));
        assertThat(TestBrowser.signedIn("cara").open("/kept-forms").document().html()).contains("Friday");
        clock.standAt(NINE.plus(LUNCH).plus(Duration.ofMinutes(61)));

        assertThat(TestBrowser.signedIn("cara").open("/kept-forms").document().html()).doesNotContain("Friday");
        assertThat(count("select count(*) from people.kept_part")).isZero();
    }

    @Test
    void nothing_of_it_can_be_read_in_the_database() throws Exception {
        clock.standAt(NINE.plus(LUNCH));
        note.submit();

        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select sealed from people.kept_part")) {
            assertThat(row.next()).isTrue();
            assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain("Friday", file.reference().value());
        }
    }

    @Test
    void it_can_be_thrown_away() throws Exception {
        clock.standAt(NINE.plus(LUNCH));
        var kept = cara.signInAt(note.submit(), "cara");

        var after = kept.form("Throw it away").submit();

        assertThat(after.text()).contains("What was kept is thrown away", "Nothing is kept");
        assertThat(count("select count(*) from people.kept_file")).isZero();
        assertThat(count("select count(*) from people.data_key where holder not in (select id from cases.case_file)")).isZero();
    }

    @Test
    void what_is_sent_signed_out_is_never_kept() throws Exception {
        var signedOut = TestBrowser.signedOut();
        signedOut.open("/licences");

        var answer = signedOut.post("/cases/" + file.reference() + "/notes", Map.of("id", note.value("id"), "text", TYPED, "csrf-token", note.value("csrf-token")));

        assertThat(answer.isAtProvider()).isTrue();
        assertThat(count("select count(*) from people.kept_file")).isZero();
    }

    @Test
    void what_is_sent_with_a_cookie_that_was_signed_out_is_never_kept() throws Exception {
        var thief = cara.copy();
        cara.open("/").form("Sign out").submit();
        clock.standAt(NINE.plus(LUNCH));

        var answer = thief.post("/cases/" + file.reference() + "/notes", Map.of("id", note.value("id"), "text", TYPED));

        assertThat(answer.isAtProvider()).isTrue();
        assertThat(count("select count(*) from people.kept_file")).isZero();
    }

    @Test
    void what_is_sent_half_a_day_after_the_session_was_last_in_use_is_never_kept() throws Exception {
        var thief = cara.copy();
        clock.standAt(NINE.plus(Duration.ofHours(12)).plusSeconds(1));

        assertThat(thief.post("/cases/" + file.reference() + "/notes", Map.of("text", TYPED)).isAtProvider()).isTrue();

        assertThat(count("select count(*) from people.kept_file")).isZero();
        clock.standAt(NINE.plus(Duration.ofHours(12)).minusSeconds(1));
        note.submit();
        assertThat(count("select count(*) from people.kept_file")).isEqualTo(1);
    }

    @Test
    void what_would_be_sent_elsewhere_or_confirm_an_import_is_never_kept() throws Exception {
        var ours = cara.open("/").response().uri().resolve("/");
        clock.standAt(NINE.plus(LUNCH));

        for (var address : List.of(ours + "/elsewhere.example/notes", "/imports/cases", "/notes/../imports/cases", "/%69mports/cases")) {
            cara.copy().post(address, Map.of("text", TYPED));
        }

        assertThat(count("select count(*) from people.kept_file")).isZero();
    }

    @Test
    void more_than_anybody_types_is_never_kept() throws Exception {
        clock.standAt(NINE.plus(LUNCH));

        cara.post("/cases/" + file.reference() + "/notes", Map.of("id", note.value("id"), "text", "x".repeat(256 * 1024)));

        assertThat(count("select count(*) from people.kept_file")).isZero();
    }

    @Test
    void at_most_five_wait_for_a_person() throws Exception {
        clock.standAt(NINE.plus(LUNCH));

        for (int sent = 0; sent < 6; sent++) {
            cara.copy().post("/cases/" + file.reference() + "/notes", Map.of("text", TYPED));
        }

        assertThat(count("select count(*) from people.kept_file")).isEqualTo(5);
        assertThat(helpline.audited("FORM_KEPT")).isEqualTo(5);
    }

    @Test
    void what_would_be_sent_can_be_read_before_it_is_sent() {
        clock.standAt(NINE.plus(LUNCH));

        var kept = cara.signInAt(note.submit(), "cara");

        assertThat(kept.texts("main h2")).containsExactly("Notes for case " + file.reference());
        assertThat(kept.texts("main dt")).containsExactly("text");
        assertThat(kept.document().select("main dd").first().wholeText()).isEqualTo(TYPED);
    }

    @Test
    void what_did_not_come_from_a_form_of_ours_is_never_kept() throws Exception {
        clock.standAt(NINE.plus(LUNCH));

        cara.post("/cases/" + file.reference() + "/notes", Map.of("id", note.value("id"), "text", TYPED, "csrf-token", "x".repeat(43)));

        assertThat(count("select count(*) from people.kept_file")).isZero();
    }

    @Test
    void a_form_in_which_nothing_is_typed_is_not_kept_and_signing_out_late_is_signing_out() throws Exception {
        var signOut = cara.open("/").form("Sign out");
        clock.standAt(NINE.plus(LUNCH));

        assertThat(signOut.submit().heading()).isEqualTo("You are signed out");

        assertThat(count("select count(*) from people.kept_file")).isZero();
    }

    @Test
    void nobody_signed_out_is_given_anything() {
        assertThat(TestBrowser.signedOut().open("/kept-forms").isAtProvider()).isTrue();
    }

    private int notes() throws Exception {
        return count("select count(*) from cases.note");
    }

    private int count(String sql) throws Exception {
        try (var connection = database.getConnection(); var count = connection.createStatement().executeQuery(sql)) {
            count.next();
            return count.getInt(1);
        }
    }
}
