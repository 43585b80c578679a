package org.waymark.administration.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import org.waymark.cases.Circumstances;
import org.waymark.intake.NewReport;
import org.waymark.intake.ToldOfPolice;
import org.waymark.reference.NotKnown;
import org.waymark.time.London;

/** Who gets in touch, how, and about what: in proportions such as helplines tell of. */
final class MadeUpReports {

    private static final Weights CHANNEL = Weights.of("PHONE 42, WEB_FORM 22, EMAIL 15, CHAT 13, PARTNER 8");
    private static final Weights CONTACTED_BY = Weights.of("VICTIM 80, FAMILY_FRIEND 9, PROFESSIONAL 8, OTHER 1, NOT_ASKED 2");
    private static final Weights ABUSE = Weights.of(
            "SHARED 38, THREAT 19, SEXTORTION 20, VOYEURISM 7, SYNTHETIC 4, COLLECTED_TRADED 5, CYBERFLASHING 4, OTHER 3");
    private static final Weights KNOWN_TO_VICTIM = Weights.of(
            "EX_PARTNER 52, CURRENT_PARTNER 9, FAMILY 4, FRIEND 9, ACQUAINTANCE 13, STRANGER 5, UNKNOWN 7, PREFERS_NOT_TO_SAY 1");
    private static final Weights SEXTORTED_BY = Weights.of("STRANGER 44, CRIMINAL_GROUP 35, UNKNOWN 18, EX_PARTNER 3");
    private static final Weights AGE = Weights.of("18-24 36, 25-34 30, 35-44 17, 45-54 9, 55-64 4, 65+ 2, NOT_ASKED 2");
    private static final Weights GENDER = Weights.of("FEMALE 84, MALE 11, NON_BINARY 2, NOT_ASKED 2, PREFERS_NOT_TO_SAY 1");
    private static final Weights SEXTORTED_GENDER = Weights.of("MALE 78, FEMALE 19, NON_BINARY 1, NOT_ASKED 2");
    private static final Weights IN_DANGER = Weights.of("NO 76, YES 7, NOT_ASKED 11, DOES_NOT_KNOW 5, PREFERS_NOT_TO_SAY 1");
    private static final Weights NOT_REPORTED = Weights.of("NO 84, NOT_ASKED 9, DOES_NOT_KNOW 4, PREFERS_NOT_TO_SAY 3");

    private MadeUpReports() {
    }

    /** A moment of that day at which somebody answers. */
    static Instant received(Dice dice, LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).plus(dice.between(0, 520), ChronoUnit.MINUTES).atZone(London.ZONE).toInstant();
    }

    static Circumstances circumstances(Dice dice, LocalDate received) {
        var abuse = ABUSE.draw(dice);
        var sextorted = abuse.equals("SEXTORTION");
        var from = received.minusDays(1 + dice.wait(sextorted ? 6 : 40, 400));
        var ongoing = dice.perMille(220);
        var to = ongoing || dice.perMille(250) ? null : from.plusDays(dice.between(0, (int) ChronoUnit.DAYS.between(from, received)));
        return new Circumstances(abuse, (sextorted ? SEXTORTED_BY : KNOWN_TO_VICTIM).draw(dice), AGE.draw(dice),
                (sextorted ? SEXTORTED_GENDER : GENDER).draw(dice), from, to, ongoing);
    }

    /** What is said of the police in that report; null days are still to come. */
    static NewReport report(Dice dice, Instant received, Circumstances circumstances, LocalDate toldPolice, String force) {
        var told = toldPolice != null && !toldPolice.isAfter(London.dayOf(received));
        var police = told ? new ToldOfPolice("YES", toldPolice, force)
                : new ToldOfPolice(NOT_REPORTED.draw(dice), null, NotKnown.NOT_ASKED.name());
        return new NewReport(dice.id(), received, CHANNEL.draw(dice), CONTACTED_BY.draw(dice), circumstances, IN_DANGER.draw(dice), police);
    }

    /** Somebody gets in touch again about the same. */
    static NewReport again(Dice dice, Instant received, NewReport first) {
        return new NewReport(dice.id(), received, CHANNEL.draw(dice), first.contactedBy(), first.circumstances(),
                IN_DANGER.draw(dice), first.police());
    }

    static Instant daysAfter(Dice dice, Instant moment, int days) {
        return received(dice, London.dayOf(moment).plusDays(days)).plus(Duration.ofMinutes(1));
    }
}
