package org.waymark.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.CaseId;
import org.waymark.ledger.Ledger;

/** Erases reports: those of a case that is being erased, and those whose time without a case is over. Their counts stay. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EraseReports {

    private static final List<String> FORGETTING = List.of("""
            insert into intake.exclusion (report_id, person_id, since)
            select w.report_id, e.person_id, e.since from intake.waiting w join cases.exclusion e on e.case_id = w.named_case_id
            where w.named_case_id = :case and e.ended_at is null
            on conflict do nothing""",
            "update intake.waiting set named_case_id = null, named_reference = null where named_case_id = :case");

    private final ReportRows reports;
    private final SealedWords words;
    private final Ledger ledger;
    private final Session database;

    EraseReports(ReportRows reports, SealedWords words, Ledger ledger, Session database) {
        this.reports = reports;
        this.words = words;
        this.ledger = ledger;
        this.database = database;
    }

    /** The reports of a case; one that only names the case waits on, names none from now on, and stays hidden from whom the case was. */
    public void ofCase(CaseId caseId) {
        FORGETTING.forEach(change -> database.createNativeMutationQuery(change).setParameter("case", caseId.value()).executeUpdate());
        reports.find("caseId = ?1 order by id", caseId.value()).withLock(LockModeType.PESSIMISTIC_WRITE).list().forEach(this::erase);
        database.flush();
    }

    /** How many without a case ended in this way before this moment. */
    public long count(Ending ending, Instant moment) {
        return database.createNativeQuery("select count(*) from intake.report where " + ending.condition + " < :moment", Long.class)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** Those without a case whose time of this kind is over, as many as a batch takes; how many were erased. */
    public int endedBefore(Ending ending, Instant moment, int most) {
        var ended = database.createNativeQuery("select id from intake.report where " + ending.condition
                + " < :moment order by id limit :most for update skip locked", UUID.class)
                .setParameter("moment", moment)
                .setParameter("most", most)
                .getResultList();
        ended.forEach(id -> erase(reports.findById(id)));
        database.flush();
        return ended.size();
    }

    private void erase(Report report) {
        if (report.isSubmitted()) {
            ledger.depart(List.of(report.stated().cell()));
        }
        words.destroy(report.id);
        reports.delete(report);
    }

    /** How a report comes to its end without a case. */
    public enum Ending {

        /** A draft that was never submitted. */
        NOT_SUBMITTED("submitted_at is null and stopped_at is null and started_at"),
        /** Stopped, because the person is under 18. */
        STOPPED("stopped_at"),
        /** Submitted, and nobody has said where it belongs. */
        WAITING("case_id is null and submitted_at");

        private final String condition;

        Ending(String condition) {
            this.condition = condition;
        }
    }
}
