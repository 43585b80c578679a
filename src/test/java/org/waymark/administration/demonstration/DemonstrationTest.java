package org.waymark.administration.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.administration.demonstration.Demonstration.Wish;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.time.London;
import org.waymark.web.MadeUp;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The demonstration in a real database: counted rightly, with a history, once, and only where it belongs. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DemonstrationTest {

    private static final Wish UNSET = new Wish(Optional.empty(), true);
    private static final int CASES = 120;
    private static final BooleanSupplier TO_THE_END = () -> true;

    @Inject
    Demonstration demonstration;
    @Inject
    LoadDemonstration loading;
    @Inject
    MadeUp madeUp;
    @Inject
    Reconcile reconcile;
    @Inject
    DataSource database;
    @Inject
    Helpline helpline;

    @BeforeEach
    @AfterEach
    void nothing_made_up() {
        EmptyDatabase.now();
        madeUp.nothing();
    }

    @Test
    void everything_is_there_and_ledger_and_recount_agree() throws SQLException {
        load(TO_THE_END);

        assertThat(reconcile.run().differences()).isEmpty();
        assertThat(count("select count(*) from cases.case_file")).isEqualTo(CASES);
        assertThat(count("select count(*) from cases.case_file where status = 'OPEN'")).isBetween(24L, 28L);
        assertThat(count("select count(*) from cases.case_file where status = 'OPEN' and owner_id is null")).isEqualTo(6);
        assertThat(count("select count(*) from intake.report where submitted_at is null")).isEqualTo(1);
        assertThat(TestBrowser.signedIn("sue").get("/statistics/published.csv").body().lines()).hasSizeGreaterThan(50);
        assertThat(count("select count(*) from audit.event where at > now()")).isZero();
        assertThat(count("select count(*) from ledger.posting where day > current_date")).isZero();
    }

    @Test
    void a_figure_of_two_years_ago_is_what_it_was_then() throws SQLException {
        var then = YearMonth.from(today()).minusYears(2).atEndOfMonth();
        load(until(then));
        var figureThen = recordedOffences(then);

        load(TO_THE_END);

        assertThat(recordedOffences(then)).isEqualTo(figureThen).isPositive()
                .isEqualTo(count("select sum(change) from ledger.posting where cube = 'RECORDED' and day <= '" + then + "'"));
        assertThat(recordedOffences(today())).isGreaterThan(figureThen)
                .isEqualTo(count("select count(*) from investigation.police_record where recorded_on is not null"));
        assertThat(outcomesGiven(then, then)).isLessThan(outcomesGiven(then, today()));
    }

    @Test
    void an_interrupted_load_goes_on_where_it_stood() throws SQLException {
        load(until(YearMonth.from(today()).minusYears(4).atEndOfMonth()));
        var before = count("select count(*) from cases.case_file");

        assertThat(before).isBetween(10L, 100L);
        assertThat(madeUp.isLoading()).isTrue();
        assertThat(banner()).contains(before + " of 120 cases loaded so far.");

        load(TO_THE_END);

        assertThat(count("select count(*) from cases.case_file")).isEqualTo(CASES);
        assertThat(reconcile.run().differences()).isEmpty();
        assertThat(madeUp.isLoading()).isFalse();
    }

    @Test
    void a_second_start_loads_nothing_and_still_says_that_everything_is_made_up() throws SQLException {
        load(TO_THE_END);
        var postings = count("select count(*) from ledger.posting");
        madeUp.nothing();

        assertThat(demonstration.findOut(UNSET, CASES)).isEmpty();
        assertThat(demonstration.findOut(new Wish(Optional.of(false), true), CASES)).isEmpty();

        assertThat(count("select count(*) from ledger.posting")).isEqualTo(postings);
        assertThat(banner()).contains("Demonstration: every person and case here is made up.");
    }

    @Test
    void nothing_is_loaded_where_it_is_not_wanted() {
        assertThat(demonstration.findOut(new Wish(Optional.of(false), true), CASES)).isEmpty();
        assertThat(demonstration.findOut(new Wish(Optional.empty(), false), CASES)).isEmpty();

        assertThat(loading.state()).isEmpty();
        assertThat(banner()).isEmpty();
    }

    @Test
    void nothing_is_loaded_beside_a_real_case_even_where_it_is_wanted() {
        helpline.caseOf("cara");

        assertThat(demonstration.findOut(new Wish(Optional.of(true), false), CASES)).isEmpty();
        assertThat(madeUp.isOn()).isFalse();
    }

    @Test
    void half_a_demonstration_in_which_somebody_has_counted_something_is_left_as_it_is() throws SQLException {
        load(until(YearMonth.from(today()).minusYears(4).atEndOfMonth()));
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("insert into ledger.posting (cube, cell, day, change) values ('REPORTS', '{2026-01,PHONE,NO}', current_date, 1)");
        }
        var cases = count("select count(*) from cases.case_file");

        load(TO_THE_END);

        assertThat(count("select count(*) from cases.case_file")).isEqualTo(cases);
        assertThat(madeUp.isOn()).isTrue();
        assertThat(demonstration.findOut(UNSET, CASES)).isEmpty();
    }

    private static String banner() {
        return String.join(" ", TestBrowser.signedIn("cara").open("/").texts(".made-up"));
    }

    private void load(BooleanSupplier goesOn) {
        demonstration.findOut(UNSET, CASES).ifPresent(state -> loading.load(state, goesOn));
    }

    /** As if it were ended after that month. */
    private static BooleanSupplier until(LocalDate monthsEnd) {
        var months = new AtomicInteger();
        return () -> !MadeUpHelpline.firstMonth(Instant.now()).plusMonths(months.getAndIncrement()).atDay(1).isAfter(monthsEnd);
    }

    private static LocalDate today() {
        return London.dayOf(Instant.now());
    }

    private long recordedOffences(LocalDate asAt) {
        return figure("recorded-offences", today(), asAt);
    }

    private long outcomesGiven(LocalDate upTo, LocalDate asAt) {
        return figure("recorded-offences", upTo, asAt) - figure("not-yet-assigned", upTo, asAt);
    }

    private long figure(String measure, LocalDate upTo, LocalDate asAt) {
        var address = "/statistics/outcomes.csv?from=%s&to=%s&as-at=%s&measure=%s"
                .formatted(MadeUpHelpline.firstMonth(Instant.now()), YearMonth.from(upTo), asAt, measure);
        var line = TestBrowser.signedIn("sue").get(address).body().lines().toList().getLast();
        return Long.parseLong(line.split(measure + ",")[1].split(",")[0]);
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection(); var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
