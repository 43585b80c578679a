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
        return Stream.of(desk.ofCara(), desk.ofColin(), desk.contradicting(), desk.ofNobody())
                .flatMap(List::stream).map(OpenWork::asItStands).toList();
    }

    private List<OpenWork> ofCara() {
        return List.of(
                cara(3, new About("THREAT", "EX_PARTNER", "25-34", "FEMALE"), "A former partner says he will send pictures to her family.")
                        .note(3, "Wants to think before going to the police. Explained that the threat alone is an offence. Will call on Thursday."),
                cara(8, new About("SEXTORTION", "CRIMINAL_GROUP", "18-24", "MALE", HERTFORDSHIRE, 8), "Money is demanded after a video call.").recorded(7)
                        .note(7, "Has not paid and has blocked the account. Screenshots kept for the police."),
                cara(18, new About("CYBERFLASHING", "STRANGER", "35-44", "FEMALE"), "Pictures came unasked on the train."),
                cara(34, new About("SHARED", "EX_PARTNER", "25-34", "FEMALE", LANCASHIRE, 36), "Pictures were put into a group of people from work.")
                        .recorded(33).toldOfAnonymity(32).suspect(20).shared(12, COLIN, "Covers while the owner is on leave (made-up example)"),
                cara(47, new About("SYNTHETIC", "ACQUAINTANCE", "18-24", "FEMALE", WEST_MIDLANDS, 48), "A face was put on pictures of somebody else.")
                        .recorded(46).outcome("18", 12),
                cara(95, new About("SHARED", "ACQUAINTANCE", "25-34", "MALE", HERTFORDSHIRE, 96), "Pictures were sent around after a party.")
                        .recorded(94).suspect(80).withdrawn(70, "AFTER_STATEMENT", "DELAY", "POLICE_RESPONSE").supportsAgain(31)
                        .note(30, "A new officer has the case and rang. The victim supports action again."),
                cara(150, new About("THREAT", "EX_PARTNER", "25-34", "FEMALE", LANCASHIRE, 151), "Threats since she moved out.")
                        .recorded(148).toldOfAnonymity(147).suspect(140).withdrawn(118, "AFTER_STATEMENT", "FEAR_SUSPECT", "PRESSURE")
                        .note(116, "Safeguarding review done. Door stays open, knows how to come back to it."),
                cara(200, new About("SHARED", "EX_PARTNER", "35-44", "FEMALE", STAFFORDSHIRE, 203), "Pictures were put on a site under a false name.")
                        .recorded(199).suspect(185).outcome("1", 25).note(24, "Charged. Special measures explained; first hearing to be accompanied."));
    }

    private List<OpenWork> ofColin() {
        return List.of(
                colin(2, new About("SHARED", "CURRENT_PARTNER", "45-54", "FEMALE"), "The partner showed pictures to friends.")
                        .note(2, "Safety first: went through the plan, agreed a word for the phone. Police not wanted today."),
                colin(12, new About("VOYEURISM", "ACQUAINTANCE", "18-24", "FEMALE", AVON_AND_SOMERSET, 15), "A camera was found in a shared flat.")
                        .recorded(11),
                cara(26, new About("SHARED", "FRIEND", "18-24", "NON_BINARY", WEST_MIDLANDS, 27), "A friend passed pictures on.").recorded(24)
                        .assigned(22, COLIN, "The first caseworker is full (made-up example)").calledAgain(4),
                colin(88, new About("VOYEURISM", "FAMILY", "18-24", "FEMALE", LANCASHIRE, 90), "Recorded in the bathroom at home.").recorded(87)
                        .outcomeToldByVictim("18", 6).note(5, "An officer said so on the phone. The letter has not come."),
                colin(130, new About("SHARED", "EX_PARTNER", "18-24", "FEMALE", STAFFORDSHIRE, 133), "Pictures were sent to people at work.")
                        .recorded(129).toldOfAnonymity(127).suspect(125).withdrawn(104, "BEFORE_STATEMENT", "IDENTIFICATION", "IMAGE_SEEN_AGAIN")
                        .note(100, "Anonymity explained again. Still afraid that people at work will know."));
    }

    /** What the police say and what is on record do not go together. */
    private List<OpenWork> contradicting() {
        return List.of(
                cara(61, new About("SHARED", "EX_PARTNER", "25-34", "FEMALE", LANCASHIRE, 63), "Pictures were posted the day after she left.")
                        .recorded(60).suspect(50).outcome("16", 9).victimSays(VictimSays.DID_NOT_WITHDRAW, 7)
                        .note(7, "Never said so to anybody. Right to review explained; letter to the force to be drafted together."),
                colin(75, new About("SEXTORTION", "EX_PARTNER", "35-44", "MALE", GWENT, 76), "Demands to come back or the pictures go out.")
                        .recorded(74).suspect(60).withdrawn(28, "AFTER_STATEMENT", "MOVE_ON").outcome("14", 15).victimSays(VictimSays.WITHDREW, 13),
                colin(180, new About("SHARED", "FRIEND", "18-24", "FEMALE", WEST_MIDLANDS, 182), "Pictures went round at college.")
                        .recorded(179).suspect(170).withdrawn(160, "BEFORE_STATEMENT", "SHAME_BLAME").outcome("15", 40),
                colin(52, new About("THREAT", "EX_PARTNER", "45-54", "FEMALE", STAFFORDSHIRE, 54), "Threats during the divorce.")
                        .recorded(51).suspect(48).withdrawn(20, "AFTER_CHARGE", "COURT_FEAR", "FEAR_SUSPECT").outcome("16", 10),
                colin(240, new About("SHARED", "EX_PARTNER", "25-34", "FEMALE", HERTFORDSHIRE, 241), "Old pictures were put online again.")
                        .recordedOutOfForce(238).suspect(230));
    }

    /** Brought by partner organisations: supervisors see and assign them. */
    private List<OpenWork> ofNobody() {
        return List.of(
                brought(2, new About("COLLECTED_TRADED", "UNKNOWN", "25-34", "FEMALE")),
                brought(5, new About("SHARED", "EX_PARTNER", "35-44", "FEMALE", WEST_MIDLANDS, 10)),
                brought(14, new About("THREAT", "EX_PARTNER", "25-34", "MALE", GWENT, 20)).recorded(13),
                brought(40, new About("SHARED", "EX_PARTNER", "18-24", "FEMALE", AVON_AND_SOMERSET, 43)).recorded(39)
                        .withdrawn(17, "BEFORE_STATEMENT", "FAMILY_COMMUNITY").outcome("16", 8),
                brought(110, new About("SHARED", "CURRENT_PARTNER", "35-44", "FEMALE", AVON_AND_SOMERSET, 112)).recorded(109).suspect(108)
                        .withdrawn(97, "NEVER_SUPPORTED", "RELATIONSHIP"),
                brought(160, new About("COLLECTED_TRADED", "UNKNOWN", "25-34", "FEMALE", WEST_MIDLANDS, 163)).recorded(158)
                        .withdrawn(140, "DURING_EVIDENCE", "MENTAL_HEALTH", "DEVICE_INTRUSION"));
    }

    private OpenWork cara(int daysAgo, About about, String account) {
        return OpenWork.logged(dice.another(), until, CARA, daysAgo, about, account);
    }

    private OpenWork colin(int daysAgo, About about, String account) {
        return OpenWork.logged(dice.another(), until, COLIN, daysAgo, about, account);
    }

    private OpenWork brought(int daysAgo, About about) {
        return OpenWork.brought(dice.another(), until, daysAgo, about);
    }
}
