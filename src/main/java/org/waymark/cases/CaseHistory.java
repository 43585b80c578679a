package org.waymark.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.access.Staff;
import org.waymark.people.Vault;
import org.waymark.reference.Lists;

/** What happened to the case itself: opened, shared, assigned, closed, reopened. For a case that the reader may open. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseHistory {

    private static final Set<String> OF_EXCLUSIONS = Set.of("stepped-aside", "kept-out", "let-in");

    private final Session database;
    private final Staff staff;
    private final Vault vault;

    CaseHistory(Session database, Staff staff, Vault vault) {
        this.database = database;
        this.staff = staff;
        this.vault = vault;
    }

    /** What happened to the case. Who knows the victim, and is kept out for it, is told to those only who decide about the case. */
    public List<TimelineEntry> timelineOf(Actor actor, CaseSummary file) {
        var caseId = file.id();
        var names = staff.names();
        var reasons = reasonsOf(caseId);
        var entries = new ArrayList<TimelineEntry>();
        database.createNativeQuery("""
                select id, 'opened' as kind, opened_at as at, opened_by as by_id, '' as code, cast(null as uuid) as whom
                from cases.case_file where id = :case
                union all select id, 'shared', since, by_id, '', person_id from cases.colleague where case_id = :case
                union all select id, 'unshared', ended_at, ended_by, '', person_id from cases.colleague
                    where case_id = :case and ended_at is not null
                union all select id, 'assigned', at, by_id, '', owner_id from cases.assignment where case_id = :case
                union all select id, case when by_id = person_id then 'stepped-aside' else 'kept-out' end, since, by_id, '', person_id
                    from cases.exclusion where case_id = :case
                union all select id, 'let-in', ended_at, ended_by, '', person_id from cases.exclusion
                    where case_id = :case and ended_at is not null
                union all select id, 'emergency', since, person_id, '', null from cases.emergency where case_id = :case
                union all select id, 'closed', at, by_id, reason, null from cases.closure where case_id = :case
                union all select id, 'reopened', at, by_id, reason, null from cases.reopening where case_id = :case
                union all select id, 'note', at, by_id, '', null from cases.note where case_id = :case
                union all select id, 'held', since, by_id, '', null from cases.hold where case_id = :case
                union all select id, 'hold-ended', ended_at, ended_by, '', null from cases.hold where case_id = :case and ended_at is not null
                union all select case_id, 'circumstances', at, by_id, '', null from cases.circumstances_change where case_id = :case
                union all select id, 'safe-contact', at, by_id, '', null from cases.safe_contact where case_id = :case""", Row.class)
                .setParameter("case", caseId.value())
                .getResultStream()
                .filter(row -> file.isSupervisedBy(actor) || !OF_EXCLUSIONS.contains(row.kind()))
                .forEach(row -> entries.add(new TimelineEntry(row.at(), row.byId(), inWords(row, names, reasons))));
        return entries;
    }

    /** The colleagues with whom the case is shared. */
    public List<Staff.Colleague> colleaguesOf(CaseId caseId) {
        var names = staff.names();
        return database.createNativeQuery("select person_id from cases.colleague where case_id = :case and ended_at is null order by since", UUID.class)
                .setParameter("case", caseId.value())
                .getResultStream().map(id -> new Staff.Colleague(id, names.get(id))).toList();
    }

    private static String inWords(Row row, Map<UUID, String> names, Map<UUID, String> reasons) {
        var reason = reasons.containsKey(row.id()) ? ": " + reasons.get(row.id()) : "";
        return switch (row.kind()) {
            case "opened" -> "Case opened";
            case "shared" -> "Shared with " + names.get(row.whom()) + reason;
            case "unshared" -> "No longer shared with " + names.get(row.whom());
            case "assigned" -> "Assigned to " + names.get(row.whom()) + reason;
            case "stepped-aside" -> names.get(row.whom()) + " stepped aside";
            case "kept-out" -> "Kept out of this case: " + names.get(row.whom());
            case "let-in" -> "Let in again: " + names.get(row.whom());
            case "emergency" -> "Opened in an emergency";
            case "closed" -> "Case closed: " + Lists.CLOSURE_REASON.labelOf(row.code());
            case "reopened" -> "Case reopened: " + Lists.REOPENING_REASON.labelOf(row.code());
            case "note" -> "Note added";
            case "held" -> "Legal hold set";
            case "hold-ended" -> "Legal hold ended";
            case "circumstances" -> "What happened changed";
            case "safe-contact" -> "Safe contact written down";
            default -> throw new IllegalStateException(row.kind());
        };
    }

    private Map<UUID, String> reasonsOf(CaseId caseId) {
        var ids = database.createNativeQuery("""
                select id from cases.colleague where case_id = :case union all select id from cases.assignment where case_id = :case""", UUID.class)
                .setParameter("case", caseId.value())
                .getResultList();
        var reasons = new HashMap<>(vault.read(caseId.value(), ShareCase.REASON, ids));
        reasons.putAll(vault.read(caseId.value(), AssignCase.REASON, ids));
        return reasons;
    }

    /** Something that happened to the case. */
    record Row(UUID id, String kind, Instant at, UUID byId, String code, UUID whom) {
    }
}
