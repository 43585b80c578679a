package org.waymark.investigation.summary;

import java.util.ArrayList;
import java.util.List;

import org.waymark.cases.TimelineEntry;
import org.waymark.investigation.GivenOutcome;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.OutcomeAccount;
import org.waymark.investigation.SuspectStatement;
import org.waymark.investigation.VictimAnswer;
import org.waymark.investigation.Written;
import org.waymark.reference.Lists;
import org.waymark.time.London;

/** What happened in an investigation, a line each, for the timeline of the case. */
final class Told {

    private Told() {
    }

    /** @param savings who saved the police record and when, the first time first */
    static List<TimelineEntry> of(Investigation investigation, List<Written> savings) {
        var entries = new ArrayList<TimelineEntry>();
        for (var written : savings) {
            entries.add(entry(written, entries.isEmpty() ? "Police record written down" : "Police record changed"));
        }
        investigation.suspects().forEach(said -> entries.add(entry(said.written(), suspect(said))));
        investigation.outcomes().forEach(outcome -> entries.add(entry(outcome.written(), outcome(outcome))));
        investigation.answers().stream().filter(answer -> isOwn(answer, investigation)).forEach(answer -> entries.add(entry(answer.written(), answer(answer, investigation))));
        investigation.withdrawals().forEach(withdrawal -> entries.add(entry(withdrawal.written(),
                "Withdrawal of " + London.inWords(withdrawal.on()) + " recorded")));
        investigation.reversals().forEach(reversal -> entries.add(entry(reversal.written(),
                "The victim supports action again since " + London.inWords(reversal.reEngagedOn()))));
        investigation.tellings().forEach(telling -> entries.add(entry(telling.written(),
                telling.told() ? "Victim told about anonymity" : "Victim not told about anonymity")));
        return entries;
    }

    /** An answer that stays with a corrected outcome was written down before that, once. */
    private static boolean isOwn(VictimAnswer answer, Investigation investigation) {
        return !answer.written().at().isBefore(investigation.outcome(answer.outcome()).orElseThrow().written().at());
    }

    private static String suspect(SuspectStatement said) {
        return said.isIdentified() ? "Suspect identified on " + London.inWords(said.identifiedOn()) : "Suspect not identified after all";
    }

    private static String outcome(GivenOutcome outcome) {
        var what = (outcome.account() == OutcomeAccount.POLICE ? "Police outcome " : "Outcome as the victim told it, ")
                + outcome.code() + " of " + London.inWords(outcome.on());
        return outcome.replaces() == null ? what + " recorded" : "Outcome corrected: " + what;
    }

    private static String answer(VictimAnswer answer, Investigation investigation) {
        return "What the victim says about outcome " + investigation.outcome(answer.outcome()).orElseThrow().code() + ": "
                + Lists.VICTIM_SAYS.labelOf(answer.says().name());
    }

    private static TimelineEntry entry(Written written, String what) {
        return new TimelineEntry(written.at(), written.by(), what);
    }
}
