package org.waymark.investigation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.cases.CaseSummary;
import org.waymark.ledger.Ledger;

/** Erases the investigation of a case that is being erased: its counts stay in the ledger, added up, and no row does. */
@ApplicationScoped
public class EraseInvestigation {

    /** What refers to something comes before it. */
    private static final List<String> DELETIONS = List.of(
            "delete from investigation.reversal where withdrawal_id in (select id from investigation.withdrawal where case_id = :case)",
            "delete from investigation.withdrawal_support where withdrawal_id in (select id from investigation.withdrawal where case_id = :case)",
            "delete from investigation.withdrawal_reason where withdrawal_id in (select id from investigation.withdrawal where case_id = :case)",
            "delete from investigation.withdrawal where case_id = :case",
            """
            delete from investigation.victim_answer where outcome_id in (select given.id from investigation.outcome given
                join investigation.police_record record on record.id = given.police_record_id where record.case_id = :case)""",
            "delete from investigation.outcome where police_record_id in (select id from investigation.police_record where case_id = :case)",
            "delete from investigation.suspect where case_id = :case",
            "delete from investigation.anonymity_told where case_id = :case",
            "delete from investigation.police_record_saving where police_record_id in (select id from investigation.police_record where case_id = :case)",
            "delete from investigation.police_record where case_id = :case");

    private final InvestigationFiles files;
    private final Ledger ledger;
    private final Session database;

    EraseInvestigation(InvestigationFiles files, Ledger ledger, Session database) {
        this.files = files;
        this.ledger = ledger;
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    public void erase(CaseSummary file) {
        ledger.depart(CountedCells.of(files.lockedOf(file)));
        DELETIONS.forEach(deletion -> database.createNativeMutationQuery(deletion).setParameter("case", file.id().value()).executeUpdate());
    }
}
