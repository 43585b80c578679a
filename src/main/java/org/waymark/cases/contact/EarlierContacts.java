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

    /** Those of them that the actor may open, the newest first: who holds a hash of such a detail is a case or a report that waits for one. */
    public List<CaseReference> casesAmong(Actor actor, Set<UUID> holders) {
        var query = database.createNativeQuery("select c.reference from cases.case_file c where c.id = any(cast(:holders as uuid[])) and "
                + CaseAccess.CONDITION + " order by c.opened_at desc, c.reference", String.class)
                .setParameter("holders", holders.stream().map(UUID::toString).toArray(String[]::new));
        return AccessParameters.bind(query, actor, clock.instant()).getResultStream().map(CaseReference::new).toList();
    }
}
