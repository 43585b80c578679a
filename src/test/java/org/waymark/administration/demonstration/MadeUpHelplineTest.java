package org.waymark.administration.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.investigation.Contradiction;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.OutcomeAccount;
import org.waymark.investigation.Withdrawal;
import org.waymark.intake.NewReport;
import org.waymark.reference.Lists;
import org.waymark.time.London;

/** The made-up helpline keeps every rule of the real one, whenever it is told, and looks like one. */
class MadeUpHelplineTest {

    private static final Instant UNTIL = Instant.parse("2026-11-21T10:15:00Z");
    private static final Staffing STAFF = new Staffing(Stream.of("cara", "colin", "sue")
            .collect(Collectors.toMap(Function.identity(), name -> new Actor(UUID.randomUUID(), name, Set.of()))));
    private static final MadeUpHelpline TOLD = MadeUpHelpline.until(UNTIL, 2_000);

    @Test
    void the_same_end_and_number_tell_the_same_cases() {
        assertThat(MadeUpHelpline.until(UNTIL, 120)).isEqualTo(MadeUpHelpline.until(UNTIL, 120));
        assertThat(MadeUpHelpline.until(UNTIL, 120).cases()).hasSize(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21T00:05:00Z", "2024-02-29T12:00:00Z", "2025-03-31T23:30:00Z", "2028-01-01T09:00:00Z", "2027-10-31T01:30:00Z"})
    void no_rule_refuses_anything_whenever_it_is_told(Instant until) {
        for (var file : MadeUpHelpline.until(until, 800).cases()) {
            assertThat(refusals(file)).as(file.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21T00:05:00Z", "2024-02-29T12:00:00Z"})
    void nothing_happens_before_the_seven_years_or_after_their_end(Instant until) {
        var first = MadeUpHelpline.firstMonth(until).atDay(1).atStartOfDay(London.ZONE).toInstant();

        assertThat(happenings(MadeUpHelpline.until(until, 800))).allSatisfy(happening -> assertThat(happening.at()).isBetween(first, until));
    }

    @Test
    void each_case_begins_with_its_report_and_goes_on_in_the_order_of_time() {
        assertThat(TOLD.cases()).allSatisfy(file -> {
            assertThat(file.happenings()).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
            assertThat(file.happenings().getFirst().deed()).isInstanceOfAny(Happening.Opened.class, Happening.Logged.class, Happening.Brought.class);
        });
    }

    @Test
    void about_two_dozen_cases_are_still_being_worked_on_by_two_people_or_nobody() {
        var open = TOLD.cases().stream().filter(MadeUpHelplineTest::isOpen).toList();

        assertThat(open).hasSizeBetween(24, 28);
        assertThat(open.stream().filter(file -> file.happenings().getFirst().deed() instanceof Happening.Brought)).hasSize(6);
    }

    @Test
    void outcomes_come_in_about_the_published_proportions() {
        var recorded = investigations().filter(Investigation::isRecorded).toList();
        var share = share(recorded, investigation -> investigation.counted().code());

        assertThat(recorded).hasSizeBetween(1_500, 1_750);
        assertThat(share.get("16")).isBetween(29.0, 37.0);
        assertThat(share.get("14")).isBetween(2.0, 6.0);
        assertThat(share.get("1")).isBetween(4.5, 8.0);
        assertThat(share.get("15")).isBetween(18.0, 28.0);
        assertThat(share.get("18")).isBetween(12.0, 20.0);
        assertThat(share.get("0")).isBetween(2.0, 9.0);
        assertThat(share(recorded, investigation -> investigation.policeRecord().force())).hasSize(6).allSatisfy((force, part) -> assertThat(part).isBetween(6.0, 35.0));
    }

    @Test
    void reasons_come_from_all_five_families_and_fear_of_being_identified_is_the_most_frequent() {
        var withdrawals = investigations().flatMap(investigation -> investigation.withdrawals().stream()).toList();
        var reasons = withdrawals.stream().flatMap(withdrawal -> withdrawal.reasons().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(withdrawals).hasSizeGreaterThan(400);
        assertThat(reasons.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()).isEqualTo("IDENTIFICATION");
        assertThat(reasons).containsKeys("FEAR_SUSPECT", "MENTAL_HEALTH", "DELAY", "ABUSE_STOPPED", "NOT_STATED", "NO_CONTACT");
        assertThat(withdrawals.stream().map(Withdrawal::stage)).containsAll(Lists.STAGE.codes());
    }

    @Test
    void most_victims_are_told_of_anonymity_some_are_not_and_of_some_it_is_not_recorded() {
        var recorded = investigations().filter(Investigation::isRecorded).toList();
        var share = share(recorded, investigation -> investigation.toldOfAnonymity().map(telling -> telling.told() ? "YES" : "NO").orElse("NOT_ASKED"));

        assertThat(share.get("YES")).isBetween(55.0, 70.0);
        assertThat(share.get("NO")).isBetween(8.0, 16.0);
        assertThat(share.get("NOT_ASKED")).isBetween(20.0, 32.0);
    }

    @Test
    void some_accounts_contradict_each_other_some_withdrawals_wait_and_some_are_reversed() {
        var today = London.dayOf(UNTIL);
        var contradictions = investigations().flatMap(investigation -> Contradiction.in(investigation, today).stream()).toList();
        var waiting = investigations().filter(investigation -> !investigation.counted().isAssigned())
                .flatMap(investigation -> investigation.standing().stream()).filter(withdrawal -> withdrawal.on().isBefore(today.minusDays(90))).toList();

        assertThat(contradictions).hasSizeBetween(25, 90);
        assertThat(contradictions.stream().map(Contradiction::kind).distinct()).hasSize(7);
        assertThat(waiting).hasSizeBetween(4, 30);
        assertThat(investigations().filter(investigation -> !investigation.reversals().isEmpty())).hasSizeBetween(15, 90);
        assertThat(investigations().flatMap(investigation -> investigation.outcomes().stream())
                .filter(outcome -> outcome.replaces() != null || outcome.account() == OutcomeAccount.VICTIM)).hasSizeGreaterThan(40);
    }

    @Test
    void every_free_text_says_that_it_is_an_example() {
        var texts = happenings(TOLD).map(Happening::deed).flatMap(deed -> switch (deed) {
            case Happening.Opened opened -> Stream.ofNullable(opened.safeContact());
            case Happening.Logged logged -> Stream.of(logged.account(), Objects.requireNonNullElse(logged.safeContact(), logged.account()));
            case Happening.Noted noted -> Stream.of(noted.text());
            case Happening.Shared shared -> Stream.of(shared.reason());
            case Happening.Assigned assigned -> Stream.of(assigned.reason());
            default -> Stream.empty();
        }).distinct().toList();

        assertThat(texts).hasSizeGreaterThan(30).allMatch(text -> text.toLowerCase().contains("made-up example"));
    }

    private static List<?> refusals(MadeUpCase file) {
        var soFar = Investigation.notBegun(CaseId.fresh(), file.circumstances());
        for (var happening : file.happenings()) {
            var refusals = switch (happening.deed()) {
                case Happening.Opened opened -> refusals(opened.report(), happening);
                case Happening.Logged logged -> refusals(logged.report(), happening);
                case Happening.Brought brought -> refusals(brought.report(), happening);
                case Happening.Joined joined -> refusals(joined.report(), happening);
                case Happening.Told told -> told.statement().refusals(soFar, happening.day());
                default -> List.of();
            };
            if (!refusals.isEmpty()) {
                return refusals;
            }
            if (happening.deed() instanceof Happening.Told told) {
                soFar = MadeUpCase.after(soFar, told.statement(), happening, STAFF);
            }
        }
        return List.of();
    }

    private static List<?> refusals(NewReport report, Happening happening) {
        return report.received().isBefore(happening.at()) ? report.refusals(happening.at()) : List.of("written before it was received");
    }

    private static boolean isOpen(MadeUpCase file) {
        return file.happenings().stream().filter(happening -> happening.deed() instanceof Happening.Closed || happening.deed() instanceof Happening.Reopened)
                .reduce((earlier, later) -> later).filter(happening -> happening.deed() instanceof Happening.Closed).isEmpty();
    }

    private static Stream<Investigation> investigations() {
        return TOLD.cases().stream().map(file -> file.investigationBefore(UNTIL.plus(1, ChronoUnit.DAYS), CaseId.fresh(), STAFF));
    }

    private static Stream<Happening> happenings(MadeUpHelpline helpline) {
        return helpline.cases().stream().flatMap(file -> file.happenings().stream());
    }

    private static <T> Map<String, Double> share(List<T> all, Function<T, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.collectingAndThen(Collectors.counting(), count -> 100.0 * count / all.size())));
    }
}
