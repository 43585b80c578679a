package org.waymark.investigation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import org.waymark.access.CaseId;
import org.waymark.cases.CaseSummary;

/** Reads the investigation of a case that the reader has been allowed to open. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class InvestigationFiles {

    private final Session database;

    InvestigationFiles(Session database) {
        this.database = database;
    }

    public Investigation of(CaseSummary file) {
        var id = file.id();
        var withdrawals = withdrawalsOf(id);
        return new Investigation(id, file.circumstances(), policeRecordOf(id), suspectsOf(id), outcomesOf(id), answersOf(id), withdrawals,
                reversalsOf(id), tellingsOf(id));
    }

    /** Who saved the police record and when, the first time first. */
    public List<Written> savingsOf(CaseId caseId) {
        return rows("""
                select saving.at, saving.by_id from investigation.police_record_saving saving
                join investigation.police_record record on record.id = saving.police_record_id
                where record.case_id = :case order by saving.version""", Written.class, caseId);
    }

    /**
     * The investigation for somebody who changes it: what is counted is locked first. The case's own row comes before, because a
     * first police record has no row yet that could keep a second one away.
     */
    Investigation lockedOf(CaseSummary file) {
        lock("select id from cases.case_file where id = :case for no key update", file.id());
        lock("select id from investigation.police_record where case_id = :case for update", file.id());
        lock("select id from investigation.withdrawal where case_id = :case order by id for update", file.id());
        return of(file);
    }

    private void lock(String sql, CaseId caseId) {
        database.createNativeQuery(sql, UUID.class).setParameter("case", caseId.value()).getResultList();
    }

    private PoliceRecord policeRecordOf(CaseId caseId) {
        return rows("""
                select id, force, reported_on, recorded_on, offence, offence_reason, version, at, by_id
                from investigation.police_record where case_id = :case""", PoliceRecordRow.class, caseId)
                .stream().findFirst()
                .map(row -> new PoliceRecord(row.id(), row.force(), row.reportedOn(), row.recordedOn(), row.offence(), row.offenceReason(),
                        row.version(), new Written(row.at(), row.by())))
                .orElse(null);
    }

    private List<SuspectStatement> suspectsOf(CaseId caseId) {
        return rows("select id, identified_on, source, at, by_id from investigation.suspect where case_id = :case order by entry",
                SuspectRow.class, caseId).stream()
                .map(row -> new SuspectStatement(row.id(), row.identifiedOn(), row.source(), new Written(row.at(), row.by())))
                .toList();
    }

    private List<GivenOutcome> outcomesOf(CaseId caseId) {
        return rows("""
                select given.id, given.code, given.assigned_on, given.account, given.replaces, given.at, given.by_id
                from investigation.outcome given join investigation.police_record record on record.id = given.police_record_id
                where record.case_id = :case order by given.entry""", OutcomeRow.class, caseId).stream()
                .map(row -> new GivenOutcome(row.id(), row.code(), row.on(), OutcomeAccount.valueOf(row.account()), row.replaces(),
                        new Written(row.at(), row.by())))
                .toList();
    }

    private List<VictimAnswer> answersOf(CaseId caseId) {
        return rows("""
                select answer.id, answer.outcome_id, answer.says, answer.at, answer.by_id
                from investigation.victim_answer answer join investigation.outcome given on given.id = answer.outcome_id
                join investigation.police_record record on record.id = given.police_record_id
                where record.case_id = :case order by answer.entry""", AnswerRow.class, caseId).stream()
                .map(row -> new VictimAnswer(row.id(), row.outcome(), VictimSays.valueOf(row.says()), new Written(row.at(), row.by())))
                .toList();
    }

    private List<Withdrawal> withdrawalsOf(CaseId caseId) {
        var reasons = codesOf("""
                select withdrawal.id, reason.reason as code, reason.main from investigation.withdrawal_reason reason
                join investigation.withdrawal withdrawal on withdrawal.id = reason.withdrawal_id
                where withdrawal.case_id = :case order by reason.main desc, reason.reason""", caseId);
        var support = codesOf("""
                select withdrawal.id, offered.support as code, false as main from investigation.withdrawal_support offered
                join investigation.withdrawal withdrawal on withdrawal.id = offered.withdrawal_id
                where withdrawal.case_id = :case order by offered.support""", caseId);
        return rows("""
                select id, withdrawn_on, stage, without_reason, account, communicated_by, at, by_id
                from investigation.withdrawal where case_id = :case order by entry""", WithdrawalRow.class, caseId).stream()
                .map(row -> row.with(reasons.getOrDefault(row.id(), List.of()), support.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<CodeRow>> codesOf(String sql, CaseId caseId) {
        return rows(sql, CodeRow.class, caseId).stream().collect(Collectors.groupingBy(CodeRow::withdrawal));
    }

    private List<Reversal> reversalsOf(CaseId caseId) {
        return rows("""
                select reversal.id, reversal.withdrawal_id, reversal.re_engaged_on, reversal.at, reversal.by_id
                from investigation.reversal reversal join investigation.withdrawal withdrawal on withdrawal.id = reversal.withdrawal_id
                where withdrawal.case_id = :case order by reversal.at, reversal.id""", ReversalRow.class, caseId).stream()
                .map(row -> new Reversal(row.id(), row.withdrawal(), row.reEngagedOn(), new Written(row.at(), row.by())))
                .toList();
    }

    private List<AnonymityTold> tellingsOf(CaseId caseId) {
        return rows("select id, told, at, by_id from investigation.anonymity_told where case_id = :case order by entry", TellingRow.class, caseId).stream()
                .map(row -> new AnonymityTold(row.id(), row.told(), new Written(row.at(), row.by())))
                .toList();
    }

    private <T> List<T> rows(String sql, Class<T> type, CaseId caseId) {
        return database.createNativeQuery(sql, type).setParameter("case", caseId.value()).getResultList();
    }

    record PoliceRecordRow(UUID id, String force, LocalDate reportedOn, LocalDate recordedOn, String offence, String offenceReason,
            int version, Instant at, UUID by) {
    }

    record SuspectRow(UUID id, LocalDate identifiedOn, String source, Instant at, UUID by) {
    }

    record OutcomeRow(UUID id, String code, LocalDate on, String account, UUID replaces, Instant at, UUID by) {
    }

    record AnswerRow(UUID id, UUID outcome, String says, Instant at, UUID by) {
    }

    record CodeRow(UUID withdrawal, String code, boolean main) {
    }

    record ReversalRow(UUID id, UUID withdrawal, LocalDate reEngagedOn, Instant at, UUID by) {
    }

    record TellingRow(UUID id, boolean told, Instant at, UUID by) {
    }

    record WithdrawalRow(UUID id, LocalDate on, String stage, String withoutReason, String account, String communicatedBy, Instant at, UUID by) {

        Withdrawal with(List<CodeRow> reasons, List<CodeRow> support) {
            var main = reasons.stream().filter(CodeRow::main).map(CodeRow::code).findFirst().orElse(null);
            return new Withdrawal(id, on, stage, codes(reasons), main, withoutReason, account, communicatedBy, codes(support), new Written(at, by));
        }

        private static List<String> codes(List<CodeRow> rows) {
            return rows.stream().map(CodeRow::code).toList();
        }
    }
}
