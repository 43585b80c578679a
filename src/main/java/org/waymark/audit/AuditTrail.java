package org.waymark.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

/** The audit trail to read. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AuditTrail {

    private final Session database;

    AuditTrail(Session database) {
        this.database = database;
    }

    public long count() {
        return database.createNativeQuery("select count(*) from audit.event", Long.class).getSingleResult();
    }

    public List<Event> newestFirst(long offset, int limit) {
        return database.createNativeQuery("""
                select at, actor_id, action, case_id, detail, hits from audit.event order by id desc limit :limit offset :offset""", Row.class)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultStream()
                .map(row -> new Event(row.at(), row.actorId(), AuditAction.valueOf(row.action()), row.caseId(), row.detail(), row.hits()))
                .toList();
    }

    /** A row as it stands in the table. */
    record Row(Instant at, UUID actorId, String action, UUID caseId, String detail, Integer hits) {
    }

    /** Who did what when: case and number of hits are null where they do not belong to the action. */
    public record Event(Instant at, UUID actorId, AuditAction action, UUID caseId, String detail, Integer hits) {
    }
}
