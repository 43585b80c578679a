package org.waymark.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.waymark.cases.Circumstances;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.reference.CodeList;
import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.time.London;
import org.waymark.web.Refused;

/** The facts of a report in codes and days, with the rules that they must keep, whether typed during a call or read from a file. */
public record NewReport(UUID id, Instant received, String channel, String contactedBy, Circumstances circumstances,
        String inDanger, ToldOfPolice police) {

    private static final String UNDER_18 = "UNDER_18";
    private static final String CHOOSE = "Choose one of the answers offered";

    /** From a file, which knows the day only: noon stands for it. */
    public static NewReport imported(LocalDate receivedOn, String channel, Circumstances circumstances, ToldOfPolice police) {
        var notAsked = NotKnown.NOT_ASKED.name();
        return new NewReport(UUID.randomUUID(), London.noonOf(receivedOn), channel, notAsked, circumstances, notAsked, police);
    }

    public LocalDate receivedOn() {
        return London.dayOf(received);
    }

    /** Where the report is counted once it is submitted. */
    public Cell cell() {
        return Cube.REPORTS.cell(YearMonth.from(receivedOn()).toString(), channel, police.reported());
    }

    /** Everything that speaks against the report, each at its field; of a draft, time and channel may still be missing. */
    public List<Refused> refusals(Instant now) {
        var refusals = new Refusals();
        refusals.add(received == null, "received-on", "Say when the report was received");
        refusals.add(received != null && receivedOn().isAfter(London.dayOf(now)), "received-on", "The report cannot have been received on a day to come");
        refusals.add(channel == null, "channel", "Choose how the report reached the helpline");
        refusals.add(channel != null && !Lists.CHANNEL.accepts(channel), "channel", CHOOSE);
        refusals.unlessIn(Lists.CONTACTED_BY, contactedBy, "contacted-by");
        refusals.of(circumstances, London.dayOf(received == null ? now : received));
        refusals.unlessIn(Lists.YES_NO, inDanger, "in-danger");
        refusals.of(police, circumstances.conductFrom(), London.dayOf(now));
        return refusals.found;
    }

    /** Collects refusals. */
    static class Refusals {

        final List<Refused> found = new ArrayList<>();

        void add(boolean applies, String field, String sentence) {
            if (applies) {
                found.add(new Refused(field, sentence));
            }
        }

        void unlessIn(CodeList list, String code, String field) {
            add(!list.accepts(code), field, CHOOSE);
        }

        /** What happened cannot have happened after it was told. */
        void of(Circumstances circumstances, LocalDate receivedOn) {
            unlessIn(Lists.ABUSE_TYPE, circumstances.abuseType(), "abuse-type");
            unlessIn(Lists.RELATIONSHIP, circumstances.relationship(), "relationship");
            unlessIn(Lists.AGE_BAND, circumstances.ageBand(), "age-band");
            add(circumstances.ageBand().equals(UNDER_18), "age-band",
                    "Under 18: stop here. Route to the police and Report Remove, and record no more than needed");
            unlessIn(Lists.GENDER, circumstances.gender(), "gender");
            var from = circumstances.conductFrom();
            var to = circumstances.conductTo();
            add(from != null && to != null && to.isBefore(from), "conduct-to", "The last day of the conduct is before the first one");
            add(to != null && circumstances.conductOngoing(), "conduct-to", "Give a last day or say that it is still going on, not both");
            add(isAfter(from, receivedOn), "conduct-from", "The conduct cannot begin after the report was received");
            add(isAfter(to, receivedOn), "conduct-to", "The conduct cannot end after the report was received. Is it still going on?");
        }

        /** A file may tell of a report to the police that came after the contact with the helpline; a day to come is refused. */
        void of(ToldOfPolice police, LocalDate conductFrom, LocalDate today) {
            unlessIn(Lists.YES_NO, police.reported(), "reported");
            add(!Force.accepts(police.force()), "reported-force", "Choose one of the forces offered");
            add(!police.saysReported() && (police.on() != null || Force.find(police.force()).isPresent()), "reported",
                    "A day or a force is given. Was it reported to the police?");
            add(isAfter(police.on(), today), "reported-on", "The day of the report to the police is still to come");
            add(conductFrom != null && isAfter(conductFrom, police.on()), "reported-on", "It cannot have been reported to the police before it began");
        }

        private static boolean isAfter(LocalDate day, LocalDate other) {
            return day != null && other != null && day.isAfter(other);
        }
    }
}
