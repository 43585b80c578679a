package org.waymark.administration.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.CaseId;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A report that waits and names a case which is then erased: it waits on, without the name, and hidden from whom the case was. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportThatNamedItTest {

    private static final String CHECK = "Save and go to the check page";

    @Inject
    Helpline helpline;
    @Inject
    EraseCase erasing;

    private final TestBrowser sam = TestBrowser.signedIn("sam");
    private final TestBrowser sue = TestBrowser.signedIn("sue");
    private String reference;
    private String report;

    @BeforeEach
    void a_case_from_which_sue_is_kept_out_and_a_report_that_names_it() {
        EmptyDatabase.now();
        var address = TestBrowser.signedIn("colin").open("/reports/new").form(CHECK).fill("channel", "PHONE").submit().form("Log the report").submit().address();
        reference = address.substring("/cases/".length());
        sam.open(address + "/exclusions").form("Keep out of this case").fill("person", helpline.sue().id().toString()).fill("reason", "Her neighbour").submit();
        TestBrowser.signedIn("cara").open("/reports/new").form(CHECK).fill("channel", "EMAIL").submit().form("Log the report").fill("reference", reference).submit();
        report = "/reports/waiting/" + Rows.of("select report_id from intake.waiting").getFirst();
        assertThat(sam.open(report).text()).contains("It names the case " + reference);
        assertThat(sue.open(report).status()).isEqualTo(404);
    }

    @Test
    void who_was_kept_out_of_the_case_does_not_see_the_report() {
        erase();

        assertThat(sue.open(report).status()).isEqualTo(404);
        assertThat(sue.open("/reports/waiting").text()).contains("Nothing waits for you");
        assertThat(sam.open(report).status()).isEqualTo(200);
    }

    @Test
    void it_names_the_case_no_more_and_nobody_is_said_to_have_stepped_aside() {
        erase();

        assertThat(Rows.tablesHolding(reference)).doesNotContain("intake.waiting");
        assertThat(sam.open(report).text()).contains("The case that it named is erased").doesNotContain("stepped aside", reference);
        assertThat(sam.open("/reports/waiting").text()).contains("None any more: the case is erased").doesNotContain("stepped aside", reference);
        assertThat(sam.open(report).texts("main button")).containsExactly("Open a new case for it");
    }

    private void erase() {
        var id = new CaseId(UUID.fromString(Rows.of("select id from cases.case_file").getFirst()));
        QuarkusTransaction.requiringNew().run(() -> erasing.erase(helpline.sue(), id, "REQUEST"));
    }
}
