package org.waymark.administration.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.waymark.audit.AuditAction;
import org.waymark.investigation.record.NewPoliceRecord;
import org.waymark.reference.NotKnown;
import org.waymark.time.London;

/** All cases of a helpline that never was, over the seven years until a moment. The same moment and number give the same cases. */
record MadeUpHelpline(Instant until, List<MadeUpCase> cases) {

    /** Another seed is another demonstration; change it with whatever changes the cases, so that two are never mixed. */
    static final long SEED = 20263;
    static final int YEARS = 7;
    /** Lancashire, Staffordshire, West Midlands, Hertfordshire, Gwent, Avon and Somerset. */
    static final Weights FORCE = Weights.of("E23000014 28, E23000003 21, E23000036 15, E23000015 14, E23000027 13, W15000002 9");
    /** What came in the last days is still being worked on: see {@link OpenDesk}. */
    private static final int QUIET_DAYS = 20;
    private static final Weights WITHOUT_POLICE = Weights.of("AIM_MET 46, REFERRED 20, CONTACT_LOST 18, VICTIM_WISH 13, OUT_OF_SCOPE 3");
    private static final Weights WITH_POLICE = Weights.of("POLICE_OUTCOME 52, AIM_MET 22, CONTACT_LOST 12, VICTIM_WISH 8, REFERRED 6");

    static MadeUpHelpline until(Instant until, int cases) {
        return until(SEED, until, cases);
    }

    static MadeUpHelpline until(long seed, Instant until, int cases) {
        var dice = Dice.of(seed);
        var made = new ArrayList<>(OpenDesk.cases(dice.another(), until));
        while (made.size() < cases) {
            made.add(past(dice.another(), until));
        }
        made.sort(Comparator.comparing(MadeUpCase::openedAt));
        return new MadeUpHelpline(until, List.copyOf(made));
    }

    static YearMonth firstMonth(Instant until) {
        return YearMonth.from(London.dayOf(until)).minusYears(YEARS);
    }

    /** What was done in each month, in the order of time. */
    Map<YearMonth, List<Entry>> months() {
        return cases.stream()
                .flatMap(file -> file.happenings().stream().map(happening -> new Entry(file, happening)))
                .sorted(Comparator.comparing(entry -> entry.happening().at()))
                .collect(Collectors.groupingBy(entry -> YearMonth.from(entry.happening().day())));
    }

    /** How many cases there are at the end of that month. */
    int openedUntil(YearMonth month) {
        return (int) cases.stream().filter(file -> !YearMonth.from(London.dayOf(file.openedAt())).isAfter(month)).count();
    }

    /** A case on which the work has ended. */
    private static MadeUpCase past(Dice dice, Instant until) {
        var first = firstMonth(until).atDay(1);
        var span = ChronoUnit.DAYS.between(first, London.dayOf(until)) - QUIET_DAYS;
        var received = MadeUpReports.received(dice, first.plusDays((long) (dice.growing(1.9) * span)));
        var day = London.dayOf(received);
        var circumstances = MadeUpReports.circumstances(dice, day);
        var force = FORCE.draw(dice);
        var toldPolice = dice.perMille(135) ? null : toldPolice(dice, day, circumstances.conductFrom());
        var story = Story.opened(dice, until, dice.perMille(500) ? Staffing.CARA : Staffing.COLIN,
                MadeUpReports.report(dice, received, circumstances, toldPolice, force), MadeUpWords.safeContact(dice));
        var opened = story.last();
        if (toldPolice != null) {
            police(dice, story, force, toldPolice);
        }
        close(dice, story, opened, until, toldPolice != null);
        return story.end();
    }

    /** Most have gone to the police before they call; the others go soon after. */
    private static LocalDate toldPolice(Dice dice, LocalDate received, LocalDate conductFrom) {
        var day = dice.perMille(660) ? received.minusDays(dice.wait(9, 60)) : received.plusDays(1 + dice.wait(6, 40));
        return day.isBefore(conductFrom) ? conductFrom : day;
    }

    private static void police(Dice dice, Story story, String force, LocalDate toldPolice) {
        if (dice.perMille(40)) {
            story.tell(toldPolice, AuditAction.POLICE_RECORD_SAVED,
                    new NewPoliceRecord(dice.id(), force, toldPolice, null, NotKnown.DOES_NOT_KNOW.name(), null, null));
        } else {
            MadeUpInvestigation.tell(dice, story, force, toldPolice);
        }
    }

    /** Work ends with the police's or before it; sometimes it begins again with their news. */
    private static void close(Dice dice, Story story, Instant opened, Instant until, boolean police) {
        var left = (int) ChronoUnit.DAYS.between(opened, until) - 1;
        var withPolice = police && dice.perMille(560);
        var days = withPolice ? (int) ChronoUnit.DAYS.between(opened, story.last()) + dice.between(2, 20) : 4 + dice.wait(30, 120);
        if (days > left) {
            withPolice = false;
            days = dice.between(2, left);
        }
        if (days > 9 && dice.perMille(60)) {
            story.join(MadeUpReports.again(dice, MadeUpReports.daysAfter(dice, opened, dice.between(2, days - 2)), story.first()));
        }
        story.close(MadeUpReports.daysAfter(dice, opened, days), (withPolice ? WITH_POLICE : WITHOUT_POLICE).draw(dice));
        var again = days + dice.between(15, 200);
        if (dice.perMille(30) && again + 30 < left) {
            story.reopen(MadeUpReports.daysAfter(dice, opened, again), dice.perMille(500) ? "NEW_CONTACT" : "POLICE_NEWS");
            story.close(MadeUpReports.daysAfter(dice, opened, again + dice.between(3, 28)), WITHOUT_POLICE.draw(dice));
        }
    }

    /** A happening and its case. */
    record Entry(MadeUpCase file, Happening happening) {
    }
}
