package org.waymark.statistics.release.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.release.standard.Plans.asked;
import static org.waymark.statistics.release.standard.Plans.plan;
import static org.waymark.statistics.release.standard.Plans.window;
import static org.waymark.statistics.table.LedgerCells.recorded;
import static org.waymark.statistics.table.LedgerCells.told;
import static org.waymark.statistics.table.LedgerCells.together;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.Sum;
import org.waymark.statistics.disclosure.Sum.Kind;
import org.waymark.statistics.disclosure.attack.Attack;
import org.waymark.statistics.disclosure.attack.Exposed;
import org.waymark.statistics.disclosure.suppression.DisclosureControl;
import org.waymark.statistics.measures.OutcomeMeasures;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.release.standard.table.Published;

/** Who reads all tables knows more than each of them adds up: an offence is decided once, and is one in whatever table it is counted. */
class WhatElseIsKnownTest {

    private static final String FORCE = "E23000001";
    private static final Window YEAR = window("2021-01", "2021-12");
    private static final String OF_YEAR = "2021-01/2021-12";

    @Test
    void outcomes_do_not_overlap_so_that_some_of_them_leave_the_others_no_more_than_the_rest() {
        var cells = together(recorded(13, FORCE, "2021-01", "16"), recorded(5, FORCE, "2021-01", "0"), recorded(4, FORCE, "2021-01", "1"));
        var plan = only(YEAR, cells, "outcomes-by-quarter");

        assertThat(sums(plan)).contains(new Sum(recordedIn("2021-01/2021-03"), List.of(outcome("not-supported", "2021-01/2021-03"),
                outcome("charged-or-summonsed", "2021-01/2021-03"), outcome("not-yet-assigned", "2021-01/2021-03")), Kind.APART));
        assertThat(Attack.on(DisclosureControl.smallCountsOnly(plan.planned(), Rules.USUAL), List.of(), Progress.UNWATCHED).exposed())
                .as("of 22 at most 13 and 5 at least are others").filteredOn(exposed -> exposed.id().equals(outcome("charged-or-summonsed", "2021-01/2021-03")))
                .singleElement().extracting(Exposed::most).isEqualTo(22L - 13 - 5);
    }

    @Test
    void who_was_told_of_anonymity_or_not_was_recorded_with_an_offence_of_which_that_is_asked() {
        var cells = together(told(30, FORCE, "2021-02", "S67_VOYEUR", "YES"), told(25, FORCE, "2021-02", "S67A_UPSKIRT", "NO"), recorded(9, FORCE, "2021-02", "18"));
        var asked = id(Cube.ANONYMITY, "offence", "guaranteeing-anonymity", "told", "NO+YES", "time", OF_YEAR);

        assertThat(sums(only(YEAR, cells, "outcomes-by-year", "offences-by-year", "told-of-anonymity-by-year"))).contains(
                new Sum(recordedIn(OF_YEAR), List.of(asked), Kind.WITHIN),
                new Sum(asked, List.of(offence("S67_VOYEUR"), offence("S67A_UPSKIRT")), Kind.COVERED));
    }

    @Test
    void what_a_charge_decided_first_has_that_outcome_and_what_another_did_has_not() {
        var plan = only(YEAR, together(recorded(7, FORCE, "2021-01", "1"), recorded(40, FORCE, "2021-01", "18"), course(5, "2021-01", "1", "CHARGED"), course(20, "2021-01", "4", "OTHER")),
                "outcomes-by-year", "course-of-investigations");

        assertThat(sums(plan)).contains(new Sum(outcome("charged-or-summonsed", OF_YEAR), each(plan, "charged"), Kind.APART),
                new Sum(recordedIn(OF_YEAR), Stream.concat(Stream.of(outcome("charged-or-summonsed", OF_YEAR), outcome("not-yet-assigned", OF_YEAR)), each(plan, "other").stream()).toList(), Kind.APART));
    }

    @Test
    void who_is_followed_was_recorded_in_the_months_of_which_that_is_true() {
        var cells = Stream.of("2021-01", "2021-04", "2021-07", "2021-10").flatMap(month -> recorded(20, FORCE, month, "0").stream()).toList();
        var early = new Asked(YEAR, LocalDate.of(2022, 1, 19), Rules.USUAL, Set.of(), steps("outcomes-by-quarter", "course-of-investigations"));
        var sums = sums(plan(early, cells));

        assertThat(sums).as("of the last quarter nobody was followed for three months").contains(
                new Sum(course("0-3", "at-risk"), List.of(recordedIn("2021-01/2021-03"), recordedIn("2021-04/2021-06"), recordedIn("2021-07/2021-09")), Kind.EXACT),
                new Sum(course("3-6", "censored"), List.of(recordedIn("2021-04/2021-06")), Kind.COVERED),
                new Sum(course("6-9", "at-risk"), List.of(recordedIn("2021-01/2021-03")), Kind.COVERED));
    }

    @Test
    void the_number_of_stretches_does_not_say_when_the_first_offence_was_recorded() {
        var late = only(YEAR, recorded(30, FORCE, "2021-12", "0"), "course-of-investigations");
        var soon = only(YEAR, recorded(30, FORCE, "2021-01", "0"), "course-of-investigations");

        assertThat(each(late, "at-risk")).hasSize(4).isEqualTo(each(soon, "at-risk"));
    }

    @Test
    void a_withdrawal_of_which_no_reason_is_given_is_a_withdrawal() {
        var standing = id(Cube.WITHDRAWALS, "status", "STANDING", "time", OF_YEAR);

        assertThat(sums(only(YEAR, recorded(1, FORCE, "2021-01", "0"), "withdrawals-by-year", "withdrawal-reasons-by-year"))).contains(
                new Sum(standing, Stream.of("NOT_STATED", "NO_CONTACT").map(reason -> id(Cube.WITHDRAWALS_BY_REASON, "reason", reason, "status", "STANDING", "time", OF_YEAR)).toList(), Kind.WITHIN));
    }

    @Test
    void where_an_offence_was_not_yet_in_force_what_is_not_impossible_is_no_zero() {
        var plan = only(window("2018-01", "2019-12"), together(recorded(30, FORCE, "2018-01", "18"), offence(2, "2018-01", "S66B_1")), "offences-by-year");

        assertThat(count(plan, offence("S66B_1").with(CountId.TIME, "2018-01/2018-12")).atLeast()).isEqualTo(1);
        assertThat(count(plan, offence("S66B_1").with(CountId.TIME, "2019-01/2019-12")).structural()).isTrue();
    }

    @Test
    void what_has_no_row_in_one_release_has_none_in_the_years_of_another() {
        var cells = Stream.of("2018-01", "2019-01", "2020-01", "2021-01", "2022-01").flatMap(month -> recorded(30, "E23000005", month, "18").stream()).collect(Collectors.toList());
        cells.addAll(together(recorded(12, FORCE, "2020-10", "18"), recorded(12, FORCE, "2021-01", "18"), recorded(4, FORCE, "2022-01", "18")));
        var first = DisclosureControl.protect(only(window("2018-01", "2019-12"), cells, "outcomes-by-force").planned(), Rules.USUAL);
        var second = only(window("2018-01", "2022-03"), cells, "outcomes-by-force-and-year").planned();
        var zero = id(Cube.RECORDED, "force", FORCE, "time", "2018-01/2018-12");
        var hidingIt = new ProtectedRelease(second, Stream.concat(DisclosureControl.smallCountsOnly(second, Rules.USUAL).suppressed().stream(),
                Stream.of(zero, zero.with("outcome", "no-suspect-identified"))).collect(Collectors.toSet()), Rules.USUAL);

        assertThat(Attack.on(hidingIt, List.of(), Progress.UNWATCHED).exposed()).isEmpty();
        assertThat(Attack.on(hidingIt, List.of(first), Progress.UNWATCHED).exposed()).isNotEmpty();
    }

    @Test
    void beside_a_small_published_number_nothing_of_the_helpline_stands() {
        var cells = together(recorded(2, FORCE, "2021-01", "16"), recorded(30, FORCE, "2021-01", "18"));
        var asked = asked(YEAR, Set.of(), steps("outcomes-by-year", "beside-published-figures"));

        assertThat(plan(asked, cells, published(2)).table("beside-published-figures")).isEmpty();
        assertThat(plan(asked, cells, published(20)).table("beside-published-figures")).isPresent();
    }

    private static Published published(long count) {
        return new Published("p1", FORCE, YEAR, java.util.Optional.of(OutcomeMeasures.NOT_SUPPORTED), java.util.Optional.of(count), java.util.Optional.of(200L), "Annual report");
    }

    private static Plan only(Window window, Collection<Cell> cells, String... tables) {
        return plan(asked(window, Set.of(), steps(tables)), List.copyOf(cells));
    }

    /** These tables at their finest step, and no other. */
    private static Map<String, Integer> steps(String... tables) {
        var steps = new TreeMap<>(Plans.everyTableAt(0));
        steps.replaceAll((code, step) -> List.of(tables).contains(code) ? 0 : Integer.MAX_VALUE);
        return steps;
    }

    private static Set<Sum> sums(Plan plan) {
        return plan.planned().tables().stream().flatMap(table -> table.sums().stream()).collect(Collectors.toSet());
    }

    private static PlannedCount count(Plan plan, CountId id) {
        return plan.planned().tables().stream().flatMap(table -> table.counts().stream()).filter(count -> count.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<CountId> each(Plan plan, String event) {
        return plan.planned().tables().stream().filter(table -> table.code().equals("course-of-investigations")).flatMap(table -> table.counts().stream()).map(PlannedCount::id)
                .filter(id -> id.where().get("event").equals(event)).toList();
    }

    private static CountId id(Cube cube, String... where) {
        var codes = new TreeMap<String, String>();
        for (int at = 0; at < where.length; at += 2) {
            codes.put(where[at], where[at + 1]);
        }
        return new CountId(cube.name(), codes);
    }

    private static CountId recordedIn(String time) {
        return id(Cube.RECORDED, "time", time);
    }

    private static CountId outcome(String outcome, String time) {
        return id(Cube.RECORDED, "outcome", outcome, "time", time);
    }

    private static CountId offence(String offence) {
        return id(Cube.RECORDED, "offence", offence, "time", OF_YEAR);
    }

    private static CountId course(String months, String event) {
        return id(Cube.COURSE, "months", months, "event", event, "time", OF_YEAR);
    }

    private static List<Cell> course(int number, String month, String since, String event) {
        return Collections.nCopies(number, Cube.COURSE.cell(FORCE, month, since, event));
    }

    private static List<Cell> offence(int number, String month, String offence) {
        return Collections.nCopies(number, Cube.RECORDED.cell(FORCE, month, offence, "18", "NO", "POLICE"));
    }
}
