package org.waymark.administration.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.AccessParameters;
import org.waymark.access.Actor;
import org.waymark.access.CaseAccess;
import org.waymark.access.CaseId;

/**
 * The closed cases whose time is over, or soon will be. A case that came by a file has been with us since that import. A case
 * under a legal hold or with somebody's request open is never among them.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DueCases {

    private static final String ENDED = """
            (select c.id, c.reference, greatest(closure.at, brought.at) as ended_at
            from cases.case_file c join cases.closure closure on closure.case_id = c.id
            left join imports.external_reference reference on reference.case_id = c.id
            left join imports.case_import brought on brought.id = reference.import_id
            where c.status = 'CLOSED' and not exists (select 1 from cases.reopening where closure_id = closure.id)
            and not exists (select 1 from cases.hold where case_id = c.id and ended_at is null)
            and not exists (select 1 from cases.third_party_request asked where case_id = c.id
                and not exists (select 1 from cases.third_party_decision where request_id = asked.id))) ended
            """;

    private final Session database;
    private final Clock clock;

    DueCases(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long count(Instant endedBefore) {
        return database.createNativeQuery("select count(*) from " + ENDED + " where ended_at < :end", Long.class)
                .setParameter("end", endedBefore)
                .getSingleResult();
    }

    long all() {
        return database.createNativeQuery("select count(*) from cases.case_file", Long.class).getSingleResult();
    }

    /** The next ones after this id, in the order of their ids. */
    List<CaseId> next(Instant endedBefore, UUID after, int most) {
        return database.createNativeQuery("select id from " + ENDED + " where ended_at < :end and id > :after order by id limit :most", UUID.class)
                .setParameter("end", endedBefore)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultStream().map(CaseId::new).toList();
    }

    /** Whether this one is due, as it stands now. */
    boolean isDue(CaseId id, Instant endedBefore) {
        return database.createNativeQuery("select count(*) from " + ENDED + " where ended_at < :end and id = :id", Long.class)
                .setParameter("end", endedBefore)
                .setParameter("id", id.value())
                .getSingleResult() > 0;
    }

    /** How many cases ended in each month, the earliest first. */
    List<Month> byMonth(Instant endedBefore) {
        return database.createNativeQuery("select to_char(ended_at at time zone 'Europe/London', 'YYYY-MM') as month, count(*) as cases from " + ENDED
                + " where ended_at < :end group by 1 order by 1", Month.class)
                .setParameter("end", endedBefore)
                .getResultList();
    }

    /** Those that the actor may open, the first to go first. */
    List<Due> before(Actor actor, Instant endedBefore, int most) {
        var query = database.createNativeQuery("select c.reference, ended.ended_at from " + ENDED
                + " join cases.case_file c on c.id = ended.id where ended.ended_at < :end and " + CaseAccess.CONDITION
                + " order by ended.ended_at, c.reference limit :most", Due.class);
        return AccessParameters.bind(query, actor, clock.instant())
                .setParameter("end", endedBefore)
                .setParameter("most", most)
                .getResultList();
    }

    /** A month in which so many cases ended. */
    record Month(String month, long cases) {
    }

    /** A case and when it ended. */
    record Due(String reference, Instant endedAt) {
    }
}
