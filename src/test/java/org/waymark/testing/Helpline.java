package org.waymark.testing;

import java.time.Instant;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.access.Role;
import org.waymark.access.Staff;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Circumstances;
import org.waymark.cases.OpenCase;
import org.waymark.time.WaymarkClock;

/** What tests have done before the test begins, by the same use cases as in the application. */
@ApplicationScoped
public class Helpline {

    private final OpenCase openCase;
    private final Staff staff;
    private final Session database;

    Helpline(OpenCase openCase, Staff staff, Session database) {
        this.openCase = openCase;
        this.staff = staff;
        this.database = database;
    }

    /** Somebody of the staff by her sign-in name, as the provider names her. */
    public Actor actor(String name, String role) {
        var shown = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return new Actor(staff.met(name, shown), shown, Set.of(role));
    }

    public Actor cara() {
        return actor("cara", Role.CASEWORKER);
    }

    public Actor sue() {
        return actor("sue", Role.SUPERVISOR);
    }

    /** A case of that caseworker's, opened now. */
    @Transactional
    public CaseSummary caseOf(String caseworker) {
        return openCase.open(actor(caseworker, Role.CASEWORKER), Circumstances.notAsked(), "phone only");
    }

    /** A case of that caseworker's, opened at that moment. */
    public CaseSummary caseOf(String caseworker, Instant opened) {
        return WaymarkClock.at(opened, () -> caseOf(caseworker));
    }

    /** How many rows the audit trail has of this action about this case. */
    @Transactional
    public long audited(String action, CaseSummary file) {
        return database.createNativeQuery("select count(*) from audit.event where action = :action and case_id = :case", Long.class)
                .setParameter("action", action)
                .setParameter("case", file.id().value())
                .getSingleResult();
    }

    /** How many rows the audit trail has of this action. */
    @Transactional
    public long audited(String action) {
        return database.createNativeQuery("select count(*) from audit.event where action = :action", Long.class)
                .setParameter("action", action)
                .getSingleResult();
    }
}
