package org.waymark.administration.demonstration;

import static org.waymark.administration.demonstration.Staffing.CARA;
import static org.waymark.administration.demonstration.Staffing.COLIN;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.administration.demonstration.OpenWork.About;
import org.waymark.investigation.VictimSays;

/** The two dozen cases that are still being worked on: cara's, colin's and some of nobody yet, each showing something of its own. */
final class OpenDesk {

    private static final String LANCASHIRE = "E23000003";
    private static final String STAFFORDSHIRE = "E23000015";
    private static final String WEST_MIDLANDS = "E23000014";
    private static final String HERTFORDSHIRE = "E23000027";
    private static final String GWENT = "W15000002";
    private static final String AVON_AND_SOMERSET = "E23000036";

    private final Dice dice;
    private final Instant until;

    private OpenDesk(Dice dice, Instant until) {
        this.dice = dice;
        this.until = until;
    }

    static List<MadeUpCase> cases(Dice dice, Instant until) {
        var desk = new OpenDesk(dice, until);
        return Stream.of(desk.begun(), desk.waiting(), desk.contradicting(), desk.decided())
                .flatMap(List::stream).map(OpenWork::asItStands).toList();
    }

    /** New, or with the police and nothing to report yet. */
    private List<OpenWork> begun() {
        return List.of(
                work(CARA, 3, new About("THREAT", "EX_PARTNER", "25-34", "FEMALE"))
                        .note(3, "Wants to think before going to the police. Explained that the threat alone is an offence. Will call on Thursday."),
                work(CARA, 8, new About("SEXTORTION", "CRIMINAL_GROUP", "18-24", "MALE", HERTFORDSHIRE, 8)).recorded(7)
                        .note(7, "Has not paid and has blocked the account. Screenshots kept for the police."),
                work(CARA, 18, new About("CYBERFLASHING", "STRANGER", "35-44", "FEMALE")),
                work(CARA, 34, new About("SHARED", "EX_PARTNER", "25-34", "FEMALE", LANCASHIRE, 36)).recorded(33).suspect(20)
                        .shared(12, COLIN, "Covers while the owner is on leave (made-up example)"),
                work(COLIN, 2, new About("SHARED", "CURRENT_PARTNER", "45-54", "FEMALE"))
                        .note(2, "Safety first: went through the plan, agreed a word for the phone. Police not wanted today."),
                work(COLIN, 12, new About("VOYEURISM", "ACQUAINTANCE", "18-24", "FEMALE", AVON_AND_SOMERSET, 15)).recorded(11),
                work(CARA, 26, new About("SHARED", "FRIEND", "18-24", "NON_BINARY", WEST_MIDLANDS, 27)).recorded(24)
                        .assigned(22, COLIN, "The first caseworker is full (made-up example)").calledAgain(4),
                work(null, 2, new About("COLLECTED_TRADED", "UNKNOWN", "25-34", "FEMALE")),
                work(null, 5, new About("SHARED", "EX_PARTNER", "35-44", "FEMALE", WEST_MIDLANDS, 10)),
                work(null, 14, new About("THREAT", "EX_PARTNER", "25-34", "MALE", GWENT, 20)).recorded(13));
    }

    /** The victim has stopped supporting police action and the police have not said what becomes of it. */
    private List<OpenWork> waiting() {
        return List.of(
                work(CARA, 150, new About("THREAT", "EX_PARTNER", "25-34", "FEMALE", LANCASHIRE, 151)).recorded(148).suspect(140)
                        .withdrawn(118, "AFTER_STATEMENT", "FEAR_SUSPECT", "PRESSURE")
                        .note(116, "Safeguarding review done. Door stays open, knows how to come back to it."),
                work(COLIN, 130, new About("SHARED", "EX_PARTNER", "18-24", "FEMALE", STAFFORDSHIRE, 133)).recorded(129).suspect(125)
                        .withdrawn(104, "BEFORE_STATEMENT", "IDENTIFICATION", "IMAGE_SEEN_AGAIN")
                        .note(100, "Anonymity explained again. Still afraid that people at work will know."),
                work(null, 110, new About("SHARED", "CURRENT_PARTNER", "35-44", "FEMALE", AVON_AND_SOMERSET, 112)).recorded(109).suspect(108)
                        .withdrawn(97, "NEVER_SUPPORTED", "RELATIONSHIP"),
                work(null, 160, new About("COLLECTED_TRADED", "UNKNOWN", "25-34", "FEMALE", WEST_MIDLANDS, 163)).recorded(158)
                        .withdrawn(140, "DURING_EVIDENCE", "MENTAL_HEALTH", "DEVICE_INTRUSION"),
                work(CARA, 95, new About("SHARED", "ACQUAINTANCE", "25-34", "MALE", HERTFORDSHIRE, 96)).recorded(94).suspect(80)
                        .withdrawn(70, "AFTER_STATEMENT", "DELAY", "POLICE_RESPONSE").supportsAgain(31)
                        .note(30, "A new officer has the case and rang. The victim supports action again."));
    }

    /** What the police say and what is on record do not go together. */
    private List<OpenWork> contradicting() {
        return List.of(
                work(CARA, 61, new About("SHARED", "EX_PARTNER", "25-34", "FEMALE", LANCASHIRE, 63)).recorded(60).suspect(50)
                        .outcome("16", 9).victimSays(VictimSays.DID_NOT_WITHDRAW, 7)
                        .note(7, "Never said so to anybody. Right to review explained; letter to the force to be drafted together."),
                work(COLIN, 75, new About("SEXTORTION", "EX_PARTNER", "35-44", "MALE", GWENT, 76)).recorded(74).suspect(60)
                        .withdrawn(28, "AFTER_STATEMENT", "MOVE_ON").outcome("14", 15).victimSays(VictimSays.WITHDREW, 13),
                work(COLIN, 180, new About("SHARED", "FRIEND", "18-24", "FEMALE", WEST_MIDLANDS, 182)).recorded(179).suspect(170)
                        .withdrawn(160, "BEFORE_STATEMENT", "SHAME_BLAME").outcome("15", 40),
                work(COLIN, 52, new About("THREAT", "EX_PARTNER", "45-54", "FEMALE", STAFFORDSHIRE, 54)).recorded(51).suspect(48)
                        .withdrawn(20, "AFTER_CHARGE", "COURT_FEAR", "FEAR_SUSPECT").outcome("16", 10),
                work(COLIN, 240, new About("SHARED", "EX_PARTNER", "25-34", "FEMALE", HERTFORDSHIRE, 241)).recordedOutOfForce(238).suspect(230),
                work(null, 40, new About("SHARED", "EX_PARTNER", "18-24", "FEMALE", AVON_AND_SOMERSET, 43)).recorded(39)
                        .withdrawn(17, "BEFORE_STATEMENT", "FAMILY_COMMUNITY").outcome("16", 8));
    }

    /** The police have decided; the helpline's own work goes on. */
    private List<OpenWork> decided() {
        return List.of(
                work(CARA, 200, new About("SHARED", "EX_PARTNER", "35-44", "FEMALE", STAFFORDSHIRE, 203)).recorded(199).suspect(185)
                        .outcome("1", 25).note(24, "Charged. Special measures explained; first hearing to be accompanied."),
                work(CARA, 47, new About("SYNTHETIC", "ACQUAINTANCE", "18-24", "FEMALE", WEST_MIDLANDS, 48)).recorded(46).outcome("18", 12),
                work(COLIN, 88, new About("VOYEURISM", "FAMILY", "18-24", "FEMALE", LANCASHIRE, 90)).recorded(87)
                        .outcomeToldByVictim("18", 6).note(5, "An officer said so on the phone. The letter has not come."));
    }

    private OpenWork work(String worker, int daysAgo, About about) {
        return OpenWork.opened(dice.another(), until, worker, daysAgo, about);
    }
}
