package org.waymark.administration.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What is refused is on record, and many refusals at once take nothing from those who work. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RefusalsTest {

    private static final int AT_ONCE = 40;

    @Inject
    Helpline helpline;
    @Inject
    DataSource database;

    @BeforeEach
    void nothing_has_happened() {
        EmptyDatabase.now();
    }

    @Test
    void a_page_refused_for_want_of_a_role_is_on_record_without_what_stood_in_the_address() throws Exception {
        var file = helpline.caseOf("cara");
        var audrey = TestBrowser.signedIn("audrey");

        assertThat(audrey.get("/cases/" + file.reference() + "/notes").statusCode()).isEqualTo(403);
        assertThat(audrey.get("/statistics/outcomes.csv?from=2024-01").statusCode()).isEqualTo(403);

        assertThat(refusals()).containsExactly("audrey REFUSED_BY_ROLE /cases/{reference}/notes", "audrey REFUSED_BY_ROLE /statistics/outcomes.csv");
    }

    @Test
    void nobody_is_named_for_what_is_asked_signed_out() throws Exception {
        assertThat(TestBrowser.signedOut().get("/audit").statusCode()).isEqualTo(302);

        assertThat(refusals()).isEmpty();
    }

    @Test
    void forty_refusals_at_once_are_all_answered_and_all_on_record() throws Exception {
        var file = helpline.caseOf("cara");
        var colin = TestBrowser.signedIn("colin");
        var together = new CyclicBarrier(AT_ONCE);
        var answers = new ArrayList<CompletableFuture<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < AT_ONCE; number++) {
                answers.add(CompletableFuture.supplyAsync(() -> {
                    try {
                        together.await();
                        return colin.get("/cases/" + file.reference()).statusCode();
                    } catch (Exception cause) {
                        throw new IllegalStateException(cause);
                    }
                }, threads));
            }
        }

        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(404);
        assertThat(helpline.audited("REFUSED_HIDDEN", file)).isEqualTo(AT_ONCE);
    }

    private List<String> refusals() throws Exception {
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery("""
                select lower(p.name) || ' ' || e.action || ' ' || e.detail from audit.event e join access.person p on p.id = e.actor_id
                where e.action like 'REFUSED%' order by e.id""")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
