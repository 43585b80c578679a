package org.waymark.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.contact.EarlierContact;
import org.waymark.cases.contact.EarlierContacts;

/** Tells whoever logs a report that the person has been in touch before, as far as she may know. It is a search and audited as one. */
@ApplicationScoped
class EarlierContactWarning {

    private final ReportRows reports;
    private final SealedWords words;
    private final EarlierContacts earlier;
    private final Audit audit;

    EarlierContactWarning(ReportRows reports, SealedWords words, EarlierContacts earlier, Audit audit) {
        this.reports = reports;
        this.words = words;
        this.earlier = earlier;
        this.audit = audit;
    }

    @Transactional
    public EarlierContact of(Actor actor, UUID id) {
        var details = reports.ofAuthor(actor, id).filter(report -> !report.isSubmitted() && !report.isStopped())
                .map(words::detailsOf).orElse(List.of());
        if (details.isEmpty()) {
            return EarlierContact.NONE;
        }
        var found = earlier.of(actor, details);
        var kinds = details.stream().map(detail -> detail.kind().name()).distinct().collect(Collectors.joining(" "));
        audit.appendList(actor, AuditAction.EARLIER_CONTACT_SEARCHED, kinds, found.cases().size() + (found.elsewhere() ? 1 : 0));
        return found;
    }
}
