package org.waymark.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.contact.EarlierContacts;
import org.waymark.people.Contacts;

/** Tells whoever logs a report that the person has been in touch before, as far as she may know. It is a search and audited as one. */
@ApplicationScoped
class EarlierContactWarning {

    private final ReportRows reports;
    private final SealedWords words;
    private final Contacts contacts;
    private final EarlierContacts earlier;
    private final Session database;
    private final Audit audit;

    EarlierContactWarning(ReportRows reports, SealedWords words, Contacts contacts, EarlierContacts earlier, Session database, Audit audit) {
        this.reports = reports;
        this.words = words;
        this.contacts = contacts;
        this.earlier = earlier;
        this.database = database;
        this.audit = audit;
    }

    @Transactional
    public EarlierContact of(Actor actor, UUID id) {
        var details = reports.ofAuthor(actor, id).filter(report -> !report.isSubmitted() && !report.isStopped())
                .map(words::detailsOf).orElse(List.of());
        if (details.isEmpty()) {
            return EarlierContact.NONE;
        }
        var found = found(actor, contacts.holdersOf(details));
        var kinds = details.stream().map(detail -> detail.kind().name()).distinct().collect(Collectors.joining(" "));
        audit.appendList(actor, AuditAction.EARLIER_CONTACT_SEARCHED, kinds, found.cases().size() + (found.elsewhere() ? 1 : 0));
        return found;
    }

    /** Her own cases, else only that there is something; nothing at all of what excludes her. */
    private EarlierContact found(Actor actor, Set<UUID> holders) {
        if (holders.isEmpty()) {
            return EarlierContact.NONE;
        }
        var open = earlier.casesAmong(actor, holders);
        return new EarlierContact(open, open.isEmpty() && isAnyElsewhere(actor, holders));
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
        return query.setParameter("holders", holders.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("actor", actor.id()).getSingleResult();
    }
}
