package org.waymark.investigation.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.ACase;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Form;
import org.waymark.testing.Helpline;
import org.waymark.testing.Rows;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AnonymityToldScreenTest {

    @Inject
    Helpline helpline;
    @Inject
    Reconcile reconcile;

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @AfterEach
    void ledger_is_recount() {
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void the_words_to_read_out_follow_from_the_offence() {
        var guaranteed = aCase().recordedBy(LANCASHIRE, "2024-07-01", "S66B_2").saved();
        var depends = aCase().saved();

        assertThat(TestBrowser.signedIn("cara").open(address(guaranteed)).text()).contains("The law protects you: nobody may publish anything");
        assertThat(TestBrowser.signedIn("cara").open(address(depends)).text()).contains("depends on the offence that the police record");
    }

    @Test
    void that_the_victim_was_told_is_recorded_once_however_often_the_form_is_sent() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();
        var form = answered("YES", TestBrowser.signedIn("cara"), file);

        form.submit();
        var page = form.submit();

        assertThat(page.address()).isEqualTo(file.address());
        assertThat(page.text()).contains("Victim told of it Yes, recorded on", "Victim told about anonymity");
        assertThat(helpline.audited("ANONYMITY_TOLD", file.file())).isEqualTo(1);
        assertThat(Rows.of("select told from investigation.anonymity_told")).containsExactly("t");
        assertThat(counted()).containsExactly("YES");
    }

    @Test
    void not_told_after_all_is_a_new_row_and_the_earlier_one_stays() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").toldOfAnonymity(true).saved();

        var page = answered("NO", TestBrowser.signedIn("cara"), file).submit();

        assertThat(page.text()).contains("Victim told of it No, as recorded on", "Victim told about anonymity", "Victim not told about anonymity");
        assertThat(helpline.audited("ANONYMITY_NOT_TOLD", file.file())).isEqualTo(1);
        assertThat(Rows.of("select told from investigation.anonymity_told order by entry")).containsExactly("t", "f");
        assertThat(counted()).containsExactly("NO");
    }

    @Test
    void while_nobody_has_said_so_it_is_not_recorded_and_no_answer_is_a_mistake() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();

        var page = TestBrowser.signedIn("cara").open(address(file)).form("Record whether the victim was told").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("told")).isEqualTo("Choose whether the victim was told");
        assertThat(TestBrowser.signedIn("cara").open(file.address()).text()).contains("Victim told of it Not recorded");
        assertThat(counted()).containsExactly("NOT_ASKED");
    }

    @Test
    void a_form_that_was_used_for_another_case_is_refused() {
        var form = answered("YES", TestBrowser.signedIn("cara"), aCase().saved());
        form.submit();
        var other = aCase().saved();
        var cara = TestBrowser.signedIn("cara");
        cara.open(address(other));

        var refused = cara.post(address(other), Map.of("id", form.value("id"), "told", "YES"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(helpline.audited("ANONYMITY_TOLD", other.file())).isZero();
    }

    @Test
    void a_colleague_may_an_outsider_finds_nothing_a_wrong_role_is_refused() {
        var file = aCase().sharedWith("colin").recordedBy(LANCASHIRE, "2024-07-01").saved();
        var hidden = aCase().ownedBy("colin").saved();
        var cara = TestBrowser.signedIn("cara");
        cara.open("/");

        assertThat(answered("YES", TestBrowser.signedIn("colin"), file).submit().status()).isEqualTo(200);
        assertThat(cara.open(address(hidden)).status()).isEqualTo(404);
        assertThat(cara.post(address(hidden), Map.of()).status()).isEqualTo(404);
        assertThat(TestBrowser.signedIn("ada").get(address(file)).statusCode()).isEqualTo(403);
        assertThat(TestBrowser.signedOut().get(address(file)).statusCode()).isEqualTo(302);
    }

    private static List<String> counted() {
        return Rows.of("select cell[4] from ledger.posting where cube = 'ANONYMITY' group by 1 having sum(change) <> 0");
    }

    private static Form answered(String answer, TestBrowser browser, ACase.Saved file) {
        return browser.open(address(file)).form("Record whether the victim was told").fill("told", answer);
    }

    private static String address(ACase.Saved file) {
        return file.address() + "/anonymity-told";
    }
}
