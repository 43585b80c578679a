package org.waymark.investigation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.GWENT;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.ACase;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Form;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PoliceRecordScreenTest {

    @Inject
    Helpline helpline;
    @Inject
    Reconcile reconcile;
    @Inject
    Session database;

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @AfterEach
    void ledger_is_recount() {
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void what_the_force_recorded_is_written_down() {
        var file = aCase().saved();

        var page = filled(TestBrowser.signedIn("cara"), file).submit();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).isEqualTo(file.address());
        assertThat(page.texts(".govuk-notification-banner__heading")).containsExactly("The police record is saved.");
        var again = TestBrowser.signedIn("cara").open(file.address() + "/police-record");
        assertThat(again.valueOf("force")).isEqualTo(LANCASHIRE);
        assertThat(again.valueOf("recorded-on")).isEqualTo("2024-07-05");
        assertThat(again.valueOf("offence")).isEqualTo("S66B_2");
        assertThat(again.valueOf("crime-number")).isEqualTo("04/12345/24");
        assertThat(helpline.audited("POLICE_RECORD_SAVED", file.file())).isEqualTo(1);
    }

    @Test
    void the_crime_number_stands_nowhere_in_the_clear() {
        var file = aCase().saved();

        filled(TestBrowser.signedIn("cara").keepingSecret("12345"), file).submit();

        var clear = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                select count(*) from people.sealed_value value, investigation.police_record record
                where position('12345' in encode(value.sealed, 'escape')) > 0 or cast(record as text) like '%12345%'""", Long.class).getSingleResult());
        assertThat(clear).isZero();
    }

    @Test
    void a_colleague_with_whom_the_case_is_shared_may_too() {
        var file = aCase().sharedWith("colin").saved();

        assertThat(filled(TestBrowser.signedIn("colin"), file).submit().status()).isEqualTo(200);
        assertThat(filled(TestBrowser.signedIn("sue"), file).submit().status()).isEqualTo(200);
    }

    @Test
    void an_outsider_finds_nothing() {
        var file = aCase().saved();
        var colin = TestBrowser.signedIn("colin");
        colin.open("/");

        assertThat(colin.open(file.address() + "/police-record").status()).isEqualTo(404);
        assertThat(colin.post(file.address() + "/police-record", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_wrong_role_is_refused_and_who_is_signed_out_signs_in() {
        var file = aCase().saved();

        assertThat(TestBrowser.signedIn("ada").get(file.address() + "/police-record").statusCode()).isEqualTo(403);
        assertThat(TestBrowser.signedIn("audrey").get(file.address() + "/police-record").statusCode()).isEqualTo(403);
        assertThat(TestBrowser.signedOut().get(file.address() + "/police-record").statusCode()).isEqualTo(302);
    }

    @Test
    void bad_days_get_a_sentence_and_stay_as_typed() {
        var file = aCase().saved();

        var page = filled(TestBrowser.signedIn("cara"), file).fill("recorded-on", "5 July").submit();
        var order = filled(TestBrowser.signedIn("cara"), file).fill("reported-on", "2024-07-06").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("recorded-on")).startsWith("Enter a real date");
        assertThat(page.valueOf("recorded-on")).isEqualTo("5 July");
        assertThat(page.valueOf("crime-number")).isEqualTo("04/12345/24");
        assertThat(order.errorAt("recorded-on")).startsWith("The police record is before the report to the police");
        assertThat(helpline.audited("POLICE_RECORD_SAVED", file.file())).isZero();
    }

    @Test
    void offences_in_force_during_the_conduct_come_first_and_another_wants_a_reason() {
        var file = aCase().conduct("2023-12-01", "2023-12-31").saved();
        var form = TestBrowser.signedIn("cara").open(file.address() + "/police-record");

        assertThat(form.texts("label[for^=offence]")).contains("Disclosing private sexual images (s33)").doesNotContain("Cyberflashing");
        var refused = form.form("Save the police record").fill("force", LANCASHIRE).fill("other-offence", "S66B_2").submit();
        assertThat(refused.errorAt("offence-reason")).contains("not in force on any day of the conduct");
        assertThat(refused.form("Save the police record").fill("offence-reason", "POLICE_RECORDED_SO").submit().status()).isEqualTo(200);
    }

    @Test
    void a_form_sent_twice_has_one_effect() {
        var file = aCase().saved();
        var form = filled(TestBrowser.signedIn("cara"), file);

        form.submit();
        var second = form.submit();

        assertThat(second.address()).isEqualTo(file.address());
        assertThat(helpline.audited("POLICE_RECORD_SAVED", file.file())).isEqualTo(1);
    }

    @Test
    void two_people_change_it_and_the_second_sees_both_and_loses_nothing() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();
        var cara = TestBrowser.signedIn("cara").open(file.address() + "/police-record").form("Save the police record").fill("crime-number", "CR/7");
        TestBrowser.signedIn("sue").open(file.address() + "/police-record").form("Save the police record").fill("force", GWENT).submit();

        var second = cara.submit();

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Somebody else has changed this", "Gwent");
        assertThat(second.valueOf("force")).isEqualTo(LANCASHIRE);
        assertThat(second.valueOf("crime-number")).isEqualTo("CR/7");
        assertThat(second.form("Save the police record").fill("force", GWENT).submit().status()).isEqualTo(200);
    }

    @Test
    void two_first_records_make_one() {
        var file = aCase().saved();
        var cara = filled(TestBrowser.signedIn("cara"), file).fill("force", GWENT);
        filled(TestBrowser.signedIn("sue"), file).submit();

        var second = cara.submit();

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Lancashire");
        assertThat(second.valueOf("force")).isEqualTo(GWENT);
    }

    private static Form filled(TestBrowser browser, ACase.Saved file) {
        return browser.open(file.address() + "/police-record").form("Save the police record")
                .fill("force", LANCASHIRE).fill("reported-on", "2024-07-03").fill("recorded-on", "2024-07-05")
                .fill("offence", "S66B_2").fill("crime-number", "04/12345/24");
    }
}
