package org.waymark.cases.contact;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.waymark.access.AccessParameters;
import org.waymark.access.Actor;
import org.waymark.access.CaseAccess;
import org.waymark.access.CaseReference;
import org.waymark.people.ContactDetail;
import org.waymark.people.Contacts;

/** Finds the cases of somebody by contact details, for those who may open them. The asker writes the audit row. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EarlierContacts {

    private final Contacts contacts;
    private final Session database;
    private final Clock clock;

    EarlierContacts(Contacts contacts, Session database, Clock clock) {
        this.contacts = contacts;
        this.database = database;
        this.clock = clock;
    }

    /** The cases that the actor may open, the newest first. */
    public List<CaseReference> casesOf(Actor actor, Collection<ContactDetail> details) {
        return casesAmong(actor, contacts.holdersOf(details));
    }

    /** To somebody who logs a report: her own cases, else only that there is something; nothing at all of what excludes her. */
    public EarlierContact of(Actor actor, Collection<ContactDetail> details) {
        var holders = contacts.holdersOf(details);
        if (holders.isEmpty()) {
            return EarlierContact.NONE;
        }
        var open = casesAmong(actor, holders);
        return new EarlierContact(open, open.isEmpty() && isAnyElsewhere(actor, holders));
    }

    private List<CaseReference> casesAmong(Actor actor, Set<UUID> holders) {
        var query = database.createNativeQuery("select c.reference from cases.case_file c where c.id = any(cast(:holders as uuid[])) and "
                + CaseAccess.CONDITION + " order by c.opened_at desc, c.reference", String.class);
        return AccessParameters.bind(among(query, holders), actor, clock.instant()).getResultStream().map(CaseReference::new).toList();
    }

    /**
     * What holds a hash and is no case is a report that waits for one: nothing of it to whoever stepped aside from that,
     * or is kept out of the case that it names.
     */
    private boolean isAnyElsewhere(Actor actor, Set<UUID> holders) {
        var query = database.createNativeQuery("""
                select exists (select 1 from unnest(cast(:holders as uuid[])) as holder where not exists (
                    select 1 from cases.exclusion e where e.case_id = holder and e.person_id = :actor and e.ended_at is null)
                and not exists (select 1 from intake.exclusion s where s.report_id = holder and s.person_id = :actor)
                and not exists (select 1 from intake.waiting w join cases.exclusion e on e.case_id = w.named_case_id
                    where w.report_id = holder and e.person_id = :actor and e.ended_at is null))""", Boolean.class);
        return among(query, holders).setParameter("actor", actor.id()).getSingleResult();
    }

    private static <T> NativeQuery<T> among(NativeQuery<T> query, Set<UUID> holders) {
        return query.setParameter("holders", holders.stream().map(UUID::toString).toArray(String[]::new));
    }
}
