package org.waymark.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.waymark.access.AccessParameters;
import org.waymark.access.Actor;
import org.waymark.access.CaseAccess;

/** Finds the cases that the reader may open and that a filter lets through, newest first. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseList {

    private static final String MATCHING = """
            from cases.case_file c left join investigation.police_record r on r.case_id = c.id
            where""" + " " + CaseAccess.CONDITION + """
            and (not :mine or c.owner_id = :actor)
            and (:status = '' or c.status = :status)
            and (:force = '' or r.force = :force)
            and (:offence = '' or r.offence = :offence)
            and (:outcome = '' or r.counted_outcome = :outcome and r.recorded_on is not null)
            and (:suspect = '' or r.suspect = :suspect)
            and (cast(:recordedFrom as date) is null or r.recorded_on >= :recordedFrom)
            and (cast(:recordedTo as date) is null or r.recorded_on <= :recordedTo)
            and (:age = '' or c.age_band = :age)
            and (not :ofWithdrawal or exists (
                select 1 from investigation.withdrawal w left join investigation.reversal v on v.withdrawal_id = w.id
                where w.case_id = c.id
                and (:stage = '' or w.stage = :stage)
                and (:reason = '' or exists (
                    select 1 from investigation.withdrawal_reason wr where wr.withdrawal_id = w.id and wr.reason = :reason))
                and (cast(:withdrawnFrom as date) is null or w.withdrawn_on >= :withdrawnFrom)
                and (cast(:withdrawnTo as date) is null or w.withdrawn_on <= :withdrawnTo)
                and (:withdrawn not in ('STANDING', 'REVERSED') or (:withdrawn = 'STANDING') = (v.id is null))))
            and (:withdrawn = '' or :ofWithdrawal and :withdrawn <> 'NONE' or :withdrawn = (select case when count(*) = 0 then 'NONE'
                when count(*) = count(v.id) then 'REVERSED' else 'STANDING' end
                from investigation.withdrawal w left join investigation.reversal v on v.withdrawal_id = w.id where w.case_id = c.id))
            """;

    private final Session database;
    private final Clock clock;

    CaseList(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long count(Actor actor, CaseFilter filter) {
        return bind(database.createNativeQuery("select count(*) " + MATCHING, Long.class), actor, filter).getSingleResult();
    }

    List<Row> find(Actor actor, CaseFilter filter, long offset, int limit) {
        return bind(database.createNativeQuery("""
                select c.reference, c.status, c.opened_at, c.owner_id, r.force, r.counted_outcome as outcome, r.recorded_on is not null as recorded
                """ + MATCHING + " order by c.opened_at desc, c.reference limit :limit offset :offset", Row.class), actor, filter)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
    }

    private <T> NativeQuery<T> bind(NativeQuery<T> query, Actor actor, CaseFilter filter) {
        for (var name : List.of("status", "force", "offence", "outcome", "suspect", "age", "stage", "reason", "withdrawn")) {
            query.setParameter(name, filter.of(name));
        }
        return AccessParameters.bind(query, actor, clock.instant())
                .setParameter("mine", filter.isMine())
                .setParameter("ofWithdrawal", filter.isOfWithdrawal())
                .setParameter("withdrawnFrom", filter.firstDay("withdrawn-from"), LocalDate.class)
                .setParameter("withdrawnTo", filter.lastDay("withdrawn-to"), LocalDate.class)
                .setParameter("recordedFrom", filter.firstDay("recorded-from"), LocalDate.class)
                .setParameter("recordedTo", filter.lastDay("recorded-to"), LocalDate.class);
    }

    /** A case in a list; force and outcome are null where there is no police record, the owner where there is none. */
    record Row(String reference, String status, Instant openedAt, UUID ownerId, String force, String outcome, Boolean recorded) {
    }
}
