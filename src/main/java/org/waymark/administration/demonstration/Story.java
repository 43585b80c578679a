package org.waymark.administration.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.waymark.audit.AuditAction;
import org.waymark.cases.Circumstances;
import org.waymark.intake.NewReport;
import org.waymark.investigation.Statement;
import org.waymark.time.London;

/**
 * A case as it is told from its first report on. What happened on a day is written down soon after, in the same month and in the
 * order in which it is told; what would be written down after the end of the demonstration has not happened.
 */
final class Story {

    private final Dice dice;
    private final Instant until;
    private final NewReport first;
    private String worker;
    private final List<Happening> happenings = new ArrayList<>();
    private Instant last;
    private boolean over;

    private Story(Dice dice, Instant until, String worker, NewReport first) {
        this.dice = dice;
        this.until = until;
        this.worker = worker;
        this.first = first;
    }

    /** Begins a quarter of an hour or more after the report was received. */
    static Story opened(Dice dice, Instant until, String worker, NewReport first, String safeContact) {
        var story = new Story(dice, until, worker, first);
        story.happen(story.written(first), worker, new Happening.Opened(first, safeContact));
        return story;
    }

    static Story logged(Dice dice, Instant until, String worker, NewReport first, String account) {
        var story = new Story(dice, until, worker, first);
        story.happen(story.written(first), worker, new Happening.Logged(first, account, MadeUpWords.safeContact(dice)));
        return story;
    }

    static Story brought(Dice dice, Instant until, NewReport first) {
        var story = new Story(dice, until, Staffing.SUE, first);
        story.happen(story.written(first), Staffing.SUE, new Happening.Brought(first));
        return story;
    }

    NewReport first() {
        return first;
    }

    Circumstances circumstances() {
        return first.circumstances();
    }

    Instant last() {
        return last;
    }

    /** Became known of a day: during the first call if it was before that, else some days later in the same month. */
    Story tell(LocalDate day, AuditAction as, Statement statement) {
        return happen(learned(day), worker, new Happening.Told(as, statement));
    }

    /** Said in the same conversation as what was written down last, whatever is written down next. */
    Story mention(AuditAction as, Statement statement) {
        var at = last.plus(Duration.ofMinutes(1));
        if (!over && !at.isAfter(until)) {
            happenings.add(new Happening(at, worker, new Happening.Told(as, statement)));
        }
        return this;
    }

    Story note(LocalDate day, String text) {
        return happen(learned(day), worker, new Happening.Noted(dice.id(), text));
    }

    Story share(LocalDate day, String with, String reason) {
        return happen(learned(day), worker, new Happening.Shared(dice.id(), with, reason));
    }

    Story assign(LocalDate day, String to, String reason) {
        happen(learned(day), Staffing.SUE, new Happening.Assigned(dice.id(), to, reason));
        worker = to;
        return this;
    }

    /** Somebody gets in touch again, whatever else is written down before or after it. */
    Story join(NewReport another) {
        happenings.add(new Happening(written(another), worker, new Happening.Joined(another)));
        return this;
    }

    /** Closed at that moment, whatever is still written down about it afterwards. */
    Story close(Instant at, String reason) {
        happenings.add(new Happening(at, worker, new Happening.Closed(dice.id(), reason)));
        return this;
    }

    Story reopen(Instant at, String reason) {
        happenings.add(new Happening(at, worker, new Happening.Reopened(dice.id(), reason)));
        return this;
    }

    MadeUpCase end() {
        return new MadeUpCase(first.id(), first.circumstances(),
                happenings.stream().sorted(Comparator.comparing(Happening::at)).toList());
    }

    private Story happen(Instant at, String by, Happening.Deed deed) {
        over = over || at.isAfter(until);
        if (!over) {
            happenings.add(new Happening(at, by, deed));
            last = at;
        }
        return this;
    }

    private Instant written(NewReport report) {
        return report.received().plus(Duration.ofMinutes(dice.between(15, 40)));
    }

    private Instant learned(LocalDate day) {
        var next = last.plus(Duration.ofMinutes(dice.between(4, 15)));
        if (!day.isAfter(first.receivedOn())) {
            return next;
        }
        var lateInMonth = day.with(TemporalAdjusters.lastDayOfMonth());
        var later = day.plusDays(dice.wait(3, 12));
        var desk = atDesk(later.isAfter(lateInMonth) ? lateInMonth : later);
        return desk.isAfter(next) ? desk : next;
    }

    private Instant atDesk(LocalDate day) {
        return day.atTime(LocalTime.of(9, 5)).plus(dice.between(0, 500), ChronoUnit.MINUTES).atZone(London.ZONE).toInstant();
    }
}
