package org.waymark.investigation.contradiction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.waymark.access.AccessParameters;
import org.waymark.access.Actor;
import org.waymark.access.CaseAccess;
import org.waymark.investigation.ContradictionKind;
import org.waymark.reference.Offence;
import org.waymark.time.London;

/**
 * Finds every contradiction over the cases that the reader may open. The conditions are those of
 * {@link org.waymark.investigation.Contradiction}, in SQL, so that the database pages them; a test holds the two against
 * each other.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Contradictions {

    private static final String FOUND = """
            with offence as (
                select * from unnest(cast(:offences as text[]), cast(cast(:from as text[]) as date[]), cast(cast(:to as text[]) as date[]))
                    as offence (code, valid_from, valid_to)
            ), file as (
                select c.reference, c.conduct_from,
                    case when c.conduct_ongoing then :today else coalesce(c.conduct_to, c.conduct_from) end as conduct_last, record.*
                from cases.case_file c join investigation.police_record record on record.case_id = c.id
                where""" + " " + CaseAccess.CONDITION + """
            ), withdrawal as (
                select stated.case_id, stated.withdrawn_on, stated.stage, reversal.re_engaged_on
                from investigation.withdrawal stated left join investigation.reversal reversal on reversal.withdrawal_id = stated.id
            ), found as (
                select reference, force, 'WITHDRAWAL_NOT_RECORDED' as kind, counted_on as since from file
                where counted_outcome in ('14', '16') and counted_account in ('POLICE', 'POLICE_DISPUTED') and not exists (
                    select 1 from withdrawal where withdrawal.case_id = file.case_id and coalesce(re_engaged_on >= counted_on, true))
                union all
                select reference, force, 'VICTIM_SAYS_OTHERWISE', counted_on from file
                where counted_account = 'POLICE_DISPUTED'
                union all
                select reference, force, 'WITHDRAWAL_STANDS', counted_on from file
                where counted_outcome in ('1', '15', '18') and exists (
                    select 1 from withdrawal where withdrawal.case_id = file.case_id and re_engaged_on is null and withdrawn_on < counted_on)
                union all
                select reference, force, 'SUSPECT_NOT_RECORDED', counted_on from file
                where counted_outcome in ('16', '21') and not coalesce(suspect_on <= counted_on, false)
                union all
                select reference, force, 'SUSPECT_RECORDED', counted_on from file
                where counted_outcome = '14' and suspect_on <= counted_on
                union all
                select reference, force, 'STAGE_AFTER_CHARGE', counted_on from file
                where counted_outcome in ('14', '16') and exists (
                    select 1 from withdrawal where withdrawal.case_id = file.case_id and stage in ('AFTER_CHARGE', 'AT_COURT')
                        and coalesce(re_engaged_on >= counted_on, true))
                union all
                select reference, force, 'OFFENCE_NOT_IN_FORCE', coalesce(reported_on, recorded_on, cast(at at time zone 'Europe/London' as date))
                from file join offence on offence.code = file.offence
                where conduct_last < valid_from or conduct_from > valid_to
            )
            """;

    private static final String WAITING = """
            from cases.case_file c
            join investigation.withdrawal withdrawal on withdrawal.case_id = c.id
            left join investigation.police_record record on record.case_id = c.id
            where""" + " " + CaseAccess.CONDITION + """
            and not exists (select 1 from investigation.reversal reversal where reversal.withdrawal_id = withdrawal.id)
            and coalesce(record.counted_outcome, '0') = '0'
            and withdrawal.withdrawn_on < :last
            """;

    /** Withdrawals that stand for longer than this without an outcome wait for the police. */
    private static final int DAYS = 90;

    private final Session database;
    private final Clock clock;

    Contradictions(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long count(Actor actor) {
        return found(database.createNativeQuery(FOUND + "select count(*) from found", Long.class), actor).getSingleResult();
    }

    /** The newest first. */
    List<Found> list(Actor actor, long offset, int limit) {
        return found(database.createNativeQuery(FOUND + """
                select reference, force, kind, since from found order by since desc, reference, kind limit :limit offset :offset""", Found.class), actor)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
    }

    long countWaiting(Actor actor) {
        return waiting(database.createNativeQuery("select count(*) " + WAITING, Long.class), actor).getSingleResult();
    }

    /** Those that wait longest first. */
    List<Waiting> listWaiting(Actor actor, long offset, int limit) {
        return waiting(database.createNativeQuery("select c.reference, record.force, withdrawal.withdrawn_on " + WAITING
                + " order by withdrawal.withdrawn_on, c.reference limit :limit offset :offset", Waiting.class), actor)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
    }

    private <T> NativeQuery<T> found(NativeQuery<T> query, Actor actor) {
        var offences = Offence.all();
        return AccessParameters.bind(query, actor, clock.instant())
                .setParameter("today", London.today(clock))
                .setParameter("offences", offences.stream().map(Offence::code).toArray(String[]::new))
                .setParameter("from", offences.stream().map(offence -> offence.from().map(LocalDate::toString).orElse("-infinity")).toArray(String[]::new))
                .setParameter("to", offences.stream().map(offence -> offence.to().map(LocalDate::toString).orElse("infinity")).toArray(String[]::new));
    }

    private <T> NativeQuery<T> waiting(NativeQuery<T> query, Actor actor) {
        return AccessParameters.bind(query, actor, clock.instant()).setParameter("last", London.today(clock).minusDays(DAYS));
    }

    /** A contradiction of a case. */
    record Found(String reference, String force, String kind, LocalDate since) {

        ContradictionKind asKind() {
            return ContradictionKind.valueOf(kind);
        }
    }

    /** A withdrawal that waits; the force is null where there is no police record. */
    record Waiting(String reference, String force, LocalDate withdrawnOn) {
    }
}
