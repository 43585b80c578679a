package org.waymark.investigation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.web.BadRequest;

/** Writes what changes have added, each table in one batch, whether it is one change or thousands. */
@ApplicationScoped
class InvestigationRows {

    /** Appendix A of PostgreSQL's manual: only an id that came with a form can be there already. */
    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource database;

    InvestigationRows(DataSource database) {
        this.database = database;
    }

    void write(List<Change> changes) {
        insertRecords(changes.stream().filter(Change::makesRecord).toList());
        updateRecords(changes.stream().filter(change -> change.after().policeRecord() != null && !change.makesRecord()).toList());
        insertSavings(changes.stream().filter(Change::savesRecord).toList());
        insertSuspects(changes);
        insertOutcomes(changes);
        insertAnswers(changes);
        insertWithdrawals(changes);
        insertReversals(changes);
        insertTellings(changes);
    }

    private void insertRecords(List<Change> changes) {
        batch("""
                insert into investigation.police_record (force, reported_on, recorded_on, offence, offence_reason, at, by_id, version,
                    counted_outcome, counted_on, counted_account, suspect, suspect_on, id, case_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", changes, change -> recordOf(change.after()));
    }

    private void updateRecords(List<Change> changes) {
        batch("""
                update investigation.police_record set force = ?, reported_on = ?, recorded_on = ?, offence = ?, offence_reason = ?, at = ?,
                    by_id = ?, version = ?, counted_outcome = ?, counted_on = ?, counted_account = ?, suspect = ?, suspect_on = ?
                where id = ? and case_id = ?""", changes, change -> recordOf(change.after()));
    }

    private static Object[] recordOf(Investigation investigation) {
        var record = investigation.policeRecord();
        var counted = investigation.counted();
        var suspectOn = investigation.suspectIdentifiedOn();
        return new Object[] {record.force(), record.reportedOn(), record.recordedOn(), record.offence(), record.offenceReason(),
                record.written().at(), record.written().by(), record.version(), counted.code(), counted.on(), counted.account().name(),
                suspectOn == null ? "NO" : "YES", suspectOn, record.id(), investigation.caseId().value()};
    }

    private void insertSavings(List<Change> changes) {
        batch("insert into investigation.police_record_saving (police_record_id, version, at, by_id) values (?, ?, ?, ?)", changes, change -> {
            var record = change.after().policeRecord();
            return new Object[] {record.id(), record.version(), record.written().at(), record.written().by()};
        });
    }

    private void insertSuspects(List<Change> changes) {
        batch("insert into investigation.suspect (id, case_id, identified_on, source, at, by_id) values (?, ?, ?, ?, ?, ?)",
                rowsOf(changes, Change::newSuspects), row -> new Object[] {row.fact().id(), row.caseId(), row.fact().identifiedOn(),
                        row.fact().source(), row.fact().written().at(), row.fact().written().by()});
    }

    private void insertOutcomes(List<Change> changes) {
        batch("""
                insert into investigation.outcome (id, police_record_id, code, assigned_on, account, replaces, at, by_id)
                values (?, (select id from investigation.police_record where case_id = ?), ?, ?, ?, ?, ?, ?)""",
                rowsOf(changes, Change::newOutcomes), row -> new Object[] {row.fact().id(), row.caseId(), row.fact().code(), row.fact().on(),
                        row.fact().account().name(), row.fact().replaces(), row.fact().written().at(), row.fact().written().by()});
    }

    private void insertAnswers(List<Change> changes) {
        batch("insert into investigation.victim_answer (id, outcome_id, says, at, by_id) values (?, ?, ?, ?, ?)",
                rowsOf(changes, Change::newAnswers), row -> new Object[] {row.fact().id(), row.fact().outcome(), row.fact().says().name(),
                        row.fact().written().at(), row.fact().written().by()});
    }

    private void insertWithdrawals(List<Change> changes) {
        var withdrawals = rowsOf(changes, Change::newWithdrawals);
        batch("""
                insert into investigation.withdrawal (id, case_id, withdrawn_on, stage, account, communicated_by, without_reason, at, by_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                withdrawals, row -> new Object[] {row.fact().id(), row.caseId(), row.fact().on(), row.fact().stage(), row.fact().account(),
                        row.fact().communicatedBy(), row.fact().withoutReason(), row.fact().written().at(), row.fact().written().by()});
        batch("insert into investigation.withdrawal_reason (withdrawal_id, reason, main) values (?, ?, ?)",
                codesOf(withdrawals, Withdrawal::reasons),
                code -> new Object[] {code.withdrawal().id(), code.code(), code.code().equals(code.withdrawal().mainReason())});
        batch("insert into investigation.withdrawal_support (withdrawal_id, support) values (?, ?)",
                codesOf(withdrawals, Withdrawal::supportOffered), code -> new Object[] {code.withdrawal().id(), code.code()});
    }

    private void insertReversals(List<Change> changes) {
        batch("insert into investigation.reversal (id, withdrawal_id, re_engaged_on, at, by_id) values (?, ?, ?, ?, ?)",
                rowsOf(changes, Change::newReversals), row -> new Object[] {row.fact().id(), row.fact().withdrawal(), row.fact().reEngagedOn(),
                        row.fact().written().at(), row.fact().written().by()});
    }

    private void insertTellings(List<Change> changes) {
        batch("insert into investigation.anonymity_told (id, case_id, told, at, by_id) values (?, ?, ?, ?, ?)",
                rowsOf(changes, Change::newTellings), row -> new Object[] {row.fact().id(), row.caseId(), row.fact().told(),
                        row.fact().written().at(), row.fact().written().by()});
    }

    private static <T> List<Row<T>> rowsOf(List<Change> changes, Function<Change, List<T>> facts) {
        return changes.stream()
                .flatMap(change -> facts.apply(change).stream().map(fact -> new Row<>(change.after().caseId().value(), fact)))
                .toList();
    }

    private static List<CodeOf> codesOf(List<Row<Withdrawal>> withdrawals, Function<Withdrawal, List<String>> codes) {
        return withdrawals.stream().flatMap(row -> codes.apply(row.fact()).stream().map(code -> new CodeOf(row.fact(), code))).toList();
    }

    private <T> void batch(String sql, List<T> rows, Function<T, Object[]> values) {
        if (rows.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                bind(statement, values.apply(row));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException cause) {
            if (UNIQUE_VIOLATION.equals(cause.getSQLState())) {
                throw new BadRequest("This form was used elsewhere before. Go back, reload the page and send it again.");
            }
            throw new IllegalStateException("An investigation cannot be written.", cause);
        }
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            var value = values[place];
            statement.setObject(place + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }

    /** A fact and the case that it belongs to. */
    private record Row<T>(UUID caseId, T fact) {
    }

    /** One of several codes of a withdrawal. */
    private record CodeOf(Withdrawal withdrawal, String code) {
    }
}
