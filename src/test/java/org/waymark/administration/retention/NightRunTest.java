package org.waymark.administration.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.aCase;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.administration.erasure.Rows;
import org.waymark.administration.retention.Runs.Run;
import org.waymark.cases.CloseCase;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.ACase;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.time.London;
import org.waymark.time.WaymarkClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The run at night: what it erases, what it leaves, and when it does nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NightRunTest {

    @Inject
    NightRun night;
    @Inject
    Heartbeat heartbeat;
    @Inject
    Helpline helpline;
    @Inject
    CloseCase closing;
    @Inject
    Reconcile reconcile;
    @Inject
    DataSource database;

    private ACase.Saved old;
    private ACase.Saved young;
    private ACase.Saved open;

    @BeforeEach
    void an_old_a_young_and_an_open_case() {
        EmptyDatabase.now();
        heartbeat.confirm();
        old = closed(monthsAgo(73));
        young = closed(monthsAgo(71));
        open = aCase().writtenAt(monthsAgo(80)).saved();
    }

    @Test
    void closed_cases_go_when_their_time_is_over_and_their_counts_stay() {
        var before = Rows.of("select cube || cell::text || sum(change) from ledger.posting group by cube, cell order by 1");

        var run = night.run().orElseThrow();

        assertThat(run.outcome()).isEqualTo(Run.DONE);
        assertThat(run.cases()).isEqualTo(1);
        assertThat(references()).containsExactlyInAnyOrder(young.reference(), open.reference());
        assertThat(Rows.of("select cube || cell::text || sum(change) from ledger.posting group by cube, cell order by 1")).isEqualTo(before);
        assertThat(reconcile.run().differences()).isEmpty();
        assertThat(helpline.audited("CASE_ERASED", old.file())).isEqualTo(1);
        assertThat(helpline.audited("RETENTION_RUN")).isEqualTo(1);
        assertThat(Rows.of("select ground from administration.erasure")).containsExactly("RETENTION");
    }

    @Test
    void a_held_case_and_one_with_an_open_request_stay() {
        TestBrowser.signedIn("sue").open(old.address() + "/hold").form("Set the legal hold").fill("reason", "The court may ask").submit();

        assertThat(night.run().orElseThrow().cases()).isZero();
        assertThat(references()).contains(old.reference());

        TestBrowser.signedIn("sue").open(old.address() + "/hold").form("End the legal hold").submit();
        assertThat(night.run().orElseThrow().cases()).isEqualTo(1);
        assertThat(references()).doesNotContain(old.reference());
    }

    @Test
    void a_reopened_case_stays() {
        closing.reopen(helpline.cara(), old.reference(), UUID.randomUUID(), "NEW_CONTACT");

        assertThat(night.run().orElseThrow().cases()).isZero();
    }

    @Test
    void a_case_that_is_reopened_after_the_night_has_read_it_stays() throws Exception {
        var cara = helpline.cara();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var run = QuarkusTransaction.requiringNew().call(() -> {
                closing.reopen(cara, old.reference(), UUID.randomUUID(), "NEW_CONTACT");
                var begun = threads.submit(() -> night.run().orElseThrow());
                while (!begun.isDone() && Rows.number("select count(*) from pg_locks where not granted") == 0) {
                    Thread.onSpinWait();
                }
                return begun;
            });

            assertThat(run.get(30, TimeUnit.SECONDS)).extracting(Run::due, Run::cases, Run::failed).containsExactly(1, 0, 0);
        }
        assertThat(references()).contains(old.reference());
    }

    @Test
    void what_goes_wrong_is_logged_without_its_words() {
        var said = new ArrayList<String>();
        var listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                for (var cause = line.getThrown(); cause != null; cause = cause.getCause()) {
                    said.add(cause.toString());
                }
                said.add(line.getMessage());
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Rows.change("create function cases.fail() returns trigger language plpgsql as 'begin raise exception ''canary words''; end'");
        Rows.change("create trigger fail before delete on cases.closure for each row execute function cases.fail()");
        var log = Logger.getLogger(NightRun.class.getName());
        log.addHandler(listening);
        try {
            assertThat(night.run().orElseThrow().failed()).isEqualTo(1);
        } finally {
            log.removeHandler(listening);
            Rows.change("drop function cases.fail() cascade");
        }
        assertThat(String.join("\n", said)).contains("A case cannot be erased", "org.postgresql.util.PSQLException").doesNotContain("canary words");
    }

    @Test
    void when_the_clock_has_jumped_nothing_goes_until_an_admin_confirms_the_date() {
        Rows.change("update administration.heartbeat set at = now() - interval '49 hours'");
        heartbeat.beat();

        assertThat(night.run().orElseThrow().outcome()).isEqualTo(Run.CLOCK);
        assertThat(references()).contains(old.reference());

        var page = TestBrowser.signedIn("ada").open("/admin/retention");
        assertThat(page.text()).contains("the clock cannot be believed", "Not done: the clock could not be believed");
        page.form("The date is right").submit();
        assertThat(helpline.audited("RETENTION_CONFIRMED")).isEqualTo(1);
        assertThat(night.run().orElseThrow().cases()).isEqualTo(1);
    }

    @Test
    void when_the_clock_has_jumped_back_nothing_goes() {
        Rows.change("update administration.heartbeat set at = now() + interval '1 hour'");

        assertThat(night.run().orElseThrow().outcome()).isEqualTo(Run.CLOCK);
    }

    @Test
    void when_the_clock_differs_from_that_of_the_database_nothing_goes() {
        var run = WaymarkClock.at(Instant.now().plus(Duration.ofMinutes(10)), () -> night.run().orElseThrow());

        assertThat(run.outcome()).isEqualTo(Run.CLOCK);
    }

    @Test
    void more_cases_than_go_unasked_wait_for_a_confirmation() {
        for (int i = 0; i < 11; i++) {
            closed(monthsAgo(74));
        }

        assertThat(night.run().orElseThrow().outcome()).isEqualTo(Run.TOO_MANY);
        assertThat(references()).hasSize(14);

        var page = TestBrowser.signedIn("ada").open("/admin/retention");
        assertThat(page.text()).contains("12 cases are due at once").doesNotContain(old.reference());
        page.form("These cases may go").submit();
        assertThat(night.run().orElseThrow().cases()).isEqualTo(12);
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void reports_without_a_case_go_when_their_time_is_over() {
        for (var name : List.of("cara", "colin")) {
            TestBrowser.signedIn(name).open("/reports/new").form("Save and go to the check page").fill("channel", "PHONE").fill("name", "Canary").submit();
        }
        waiting();
        Rows.change("update intake.report set started_at = now() - interval '31 days' where author_id = (select id from access.person where name = 'Cara')");
        Rows.change("update intake.report set submitted_at = now() - interval '366 days' where submitted_at is not null");

        var run = night.run().orElseThrow();

        assertThat(run.reports()).isEqualTo(2);
        assertThat(Rows.of("select name from intake.report join access.person p on p.id = author_id")).containsExactly("Colin");
        assertThat(Rows.number("select count(*) from people.data_key where holder not in (select id from cases.case_file)")).isEqualTo(1);
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void sessions_that_were_last_seen_long_ago_are_forgotten() {
        TestBrowser.signedIn("colin");
        Rows.change("""
                insert into access.session (id_hash, person_id, started_at, last_seen_at)
                select sha256('long ago'), id, now() - interval '40 days', now() - interval '31 days' from access.person limit 1""");

        assertThat(night.run().orElseThrow().sessions()).isEqualTo(1);
        assertThat(Rows.number("select count(*) from access.session where last_seen_at > now() - interval '1 hour'")).isPositive();
    }

    @Test
    void while_another_replica_is_at_it_this_one_does_nothing() throws SQLException {
        try (var other = database.getConnection(); var statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('administration.retention', 0))");
            try {
                assertThat(night.run()).isEmpty();
            } finally {
                statement.execute("select pg_advisory_unlock(hashtextextended('administration.retention', 0))");
            }
        }
        assertThat(references()).contains(old.reference());
    }

    @Test
    void an_admin_changes_a_period_within_its_floor() {
        var ada = TestBrowser.signedIn("ada");
        var refused = ada.open("/admin/retention/closed-cases").form("Change the period").fill("length", "11").submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("length")).isEqualTo("Enter a number from 12 to 1200");
        assertThat(ada.open("/admin/retention/closed-cases").form("Change the period").fill("length", "six").submit().status()).isEqualTo(422);

        var page = ada.open("/admin/retention/closed-cases").form("Change the period").fill("length", "70").submit();

        assertThat(page.text()).contains("70 months, 2 due now, 2 within a month");
        assertThat(helpline.audited("RETENTION_CHANGED")).isEqualTo(1);
        assertThat(night.run().orElseThrow().cases()).isEqualTo(2);
        assertThat(ada.get("/admin/retention/none").statusCode()).isEqualTo(404);
    }

    @Test
    void a_supervisor_sees_which_cases_go_next() {
        var page = TestBrowser.signedIn("sue").open("/cases").follow("To be erased next");

        assertThat(page.text()).contains(old.reference(), young.reference()).doesNotContain(open.reference());
        assertThat(helpline.audited("ERASURES_LISTED")).isEqualTo(1);
    }

    @Test
    void a_case_that_came_by_a_file_is_kept_from_its_import_on() {
        Rows.change("""
                with brought as (insert into imports.case_import (id, at, by_id, imported, unchanged, skipped)
                    select gen_random_uuid(), now(), id, 1, 0, 0 from access.person limit 1 returning id)
                insert into imports.external_reference (id, import_id, lookup, case_id, content)
                select gen_random_uuid(), id, 'x', '%s', 'y' from brought""".formatted(old.id().value()));

        assertThat(night.run().orElseThrow().cases()).isZero();
    }

    private ACase.Saved closed(Instant at) {
        var file = aCase().writtenAt(at).conduct(London.dayOf(at).minusDays(9).toString(), London.dayOf(at).minusDays(9).toString()).recordedBy(ACase.LANCASHIRE, London.dayOf(at).minusDays(3).toString()).saved();
        WaymarkClock.at(at, () -> {
            closing.close(helpline.cara(), file.reference(), UUID.randomUUID(), "AIM_MET");
            return null;
        });
        return file;
    }

    private static void waiting() {
        TestBrowser.signedIn("sam").open("/reports/new").form("Save and go to the check page").fill("channel", "EMAIL").submit()
                .form("Log the report").fill("reference", org.waymark.access.CaseReference.random().value()).submit();
    }

    private static List<String> references() {
        return Rows.of("select reference from cases.case_file");
    }

    private static Instant monthsAgo(int months) {
        return ZonedDateTime.now(London.ZONE).minusMonths(months).toInstant();
    }
}
