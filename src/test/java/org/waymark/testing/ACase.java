package org.waymark.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.access.Role;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Circumstances;
import org.waymark.cases.OpenCase;
import org.waymark.cases.ShareCase;
import org.waymark.investigation.Books;
import org.waymark.investigation.Decision;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.OutcomeAccount;
import org.waymark.investigation.Statement;
import org.waymark.investigation.VictimSays;
import org.waymark.investigation.Written;
import org.waymark.investigation.anonymity.NewTelling;
import org.waymark.investigation.outcome.NewOutcome;
import org.waymark.investigation.outcome.NewVictimAnswer;
import org.waymark.investigation.record.NewPoliceRecord;
import org.waymark.investigation.record.NewSuspectIdentified;
import org.waymark.investigation.withdrawal.NewReversal;
import org.waymark.investigation.withdrawal.NewWithdrawal;
import org.waymark.time.WaymarkClock;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * A case for tests, told in the words of the helpline and saved by the rules and ways of the application:
 * {@code aCase().recordedBy(LANCASHIRE, "2026-01-05").withSuspect("2026-01-20").outcome("16", "2026-03-01").saved()}.
 */
public final class ACase {

    public static final String LANCASHIRE = "E23000003";
    public static final String GWENT = "W15000002";

    private final List<Function<Investigation, Statement>> told = new ArrayList<>();
    private String owner = "cara";
    private final List<String> colleagues = new ArrayList<>();
    private LocalDate conductFrom = LocalDate.parse("2024-06-01");
    private LocalDate conductTo;
    private boolean conductOngoing;
    private String safeContact;
    private Instant moment;

    private ACase() {
    }

    public static ACase aCase() {
        return new ACase();
    }

    /** The sign-in name of whoever opens the case and owns it; cara unless said otherwise. */
    public ACase ownedBy(String name) {
        owner = name;
        return this;
    }

    public ACase sharedWith(String name) {
        colleagues.add(name);
        return this;
    }

    public ACase safeContact(String words) {
        safeContact = words;
        return this;
    }

    /** The days of the conduct; 1 June 2024 alone unless said otherwise. */
    public ACase conduct(String from, String to) {
        conductFrom = LocalDate.parse(from);
        conductTo = LocalDate.parse(to);
        return this;
    }

    public ACase conductSince(String from) {
        conductFrom = LocalDate.parse(from);
        conductOngoing = true;
        return this;
    }

    /** The moment at which everything is written down; now unless said otherwise. */
    public ACase writtenAt(Instant at) {
        moment = at;
        return this;
    }

    public ACase reportedTo(String force, String on) {
        return police(force, on, null, "S66B_2");
    }

    public ACase recordedBy(String force, String on) {
        return police(force, on, on, "S66B_2");
    }

    public ACase recordedBy(String force, String on, String offence) {
        return police(force, on, on, offence);
    }

    public ACase police(String force, String reportedOn, String recordedOn, String offence) {
        return tell(soFar -> new NewPoliceRecord(soFar.policeRecord() == null ? UUID.randomUUID() : soFar.policeRecord().id(),
                force, day(reportedOn), day(recordedOn), offence, null, null));
    }

    public ACase withSuspect(String identifiedOn) {
        return tell(soFar -> new NewSuspectIdentified(UUID.randomUUID(), day(identifiedOn), "POLICE_LETTER"));
    }

    public ACase suspectNotIdentifiedAfterAll() {
        return tell(soFar -> new NewSuspectIdentified(UUID.randomUUID(), null, "POLICE_CALL"));
    }

    public ACase outcome(String code, String on) {
        return tell(soFar -> new NewOutcome(UUID.randomUUID(), code, day(on), OutcomeAccount.POLICE, null));
    }

    public ACase outcomeToldByVictim(String code, String on) {
        return tell(soFar -> new NewOutcome(UUID.randomUUID(), code, day(on), OutcomeAccount.VICTIM, null));
    }

    /** Replaces the outcome written down last. */
    public ACase corrected(String code, String on) {
        return tell(soFar -> new NewOutcome(UUID.randomUUID(), code, day(on), OutcomeAccount.POLICE, soFar.outcomes().getLast().id()));
    }

    public ACase victimSays(VictimSays says) {
        return tell(soFar -> new NewVictimAnswer(UUID.randomUUID(), soFar.outcomes().getLast().id(), says));
    }

    public ACase toldOfAnonymity(boolean told) {
        return tell(soFar -> new NewTelling(UUID.randomUUID(), told));
    }

    public ACase withdrawn(String on, String stage, String... reasons) {
        return tell(soFar -> new NewWithdrawal(UUID.randomUUID(), day(on), stage, Arrays.asList(reasons), null, reasons.length == 0 ? "NOT_ASKED" : null,
                "VICTIM_STATED", "VIA_HELPLINE", List.of("SAFETY_PLAN"), null));
    }

    public ACase supportsAgain(String on) {
        return tell(soFar -> new NewReversal(UUID.randomUUID(), soFar.withdrawals().getLast().id(), day(on), null));
    }

    public ACase tell(Function<Investigation, Statement> statement) {
        told.add(statement);
        return this;
    }

    public Saved saved() {
        return moment == null ? save() : WaymarkClock.at(moment, this::save);
    }

    /** What was told, as a value: nothing is saved and no rule is asked. */
    public Investigation asTold() {
        var soFar = Investigation.notBegun(CaseId.fresh(), circumstances());
        for (var statement : told) {
            soFar = statement.apply(soFar).addTo(soFar, new Written(Instant.EPOCH, new UUID(0, 0)));
        }
        return soFar;
    }

    private Saved save() {
        var file = QuarkusTransaction.requiringNew().call(() -> desk().opening.open(actor(owner),
                circumstances(), safeContact));
        colleagues.forEach(name -> desk().sharing.share(actor(owner), file.reference().value(), UUID.randomUUID(), actor(name).id(), "helps out"));
        told.forEach(statement -> QuarkusTransaction.requiringNew().run(() -> enter(file, statement)));
        return new Saved(file);
    }

    private Circumstances circumstances() {
        return new Circumstances("SHARED", "EX_PARTNER", "25-34", "FEMALE", conductFrom, conductTo, conductOngoing);
    }

    private void enter(CaseSummary file, Function<Investigation, Statement> telling) {
        var books = desk().books;
        var before = books.lockedOf(file);
        var statement = telling.apply(before);
        var decision = statement instanceof NewPoliceRecord
                ? books.change(actor(owner), before, statement, true)
                : books.enter(actor(owner), before, statement, true);
        if (!(decision instanceof Decision.Entered)) {
            throw new AssertionError(statement + " is not entered: " + decision);
        }
    }

    /** Somebody who acts, known to the staff by her sign-in name. */
    public static Actor actor(String name) {
        var role = Set.of("sue", "sam").contains(name) ? Role.SUPERVISOR : Role.CASEWORKER;
        return desk().helpline.actor(name, role);
    }

    private static Desk desk() {
        return Arc.container().instance(Desk.class).get();
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** The case as it was saved. */
    public record Saved(CaseSummary file) {

        public CaseId id() {
            return file.id();
        }

        public String reference() {
            return file.reference().value();
        }

        public String address() {
            return "/cases/" + reference();
        }
    }

    /** What the application uses to save a case; without it Quarkus removes what no page needs. */
    @Singleton
    @Unremovable
    static class Desk {

        @Inject
        OpenCase opening;
        @Inject
        ShareCase sharing;
        @Inject
        Books books;
        @Inject
        Helpline helpline;
    }
}
