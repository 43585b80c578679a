package org.waymark.investigation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.ledger.Recount;
import org.waymark.reference.WithdrawalReason;

/**
 * Counts the investigations anew from what was stated, without the columns and the code that keep the ledger: two ways to
 * count the same must agree.
 */
@ApplicationScoped
class InvestigationRecount implements Recount {

    private static final String RECORDS = """
            with current as (
                select given.*, row_number() over (
                    partition by police_record_id order by account = 'POLICE' desc, assigned_on desc, entry desc) as place
                from investigation.outcome given
                where not exists (select 1 from investigation.outcome correction where correction.replaces = given.id)
            ), answer as (
                select distinct on (outcome_id) outcome_id, says from investigation.victim_answer order by outcome_id, entry desc
            ), suspect as (
                select distinct on (case_id) case_id, identified_on from investigation.suspect order by case_id, entry desc
            )
            select record.force, to_char(record.recorded_on, 'YYYY-MM') as recorded, to_char(current.assigned_on, 'YYYY-MM') as closed, record.offence,
                coalesce(regexp_replace(current.code, 'A$', ''), '0') as outcome,
                case when suspect.identified_on is null then 'NO' else 'YES' end as suspect,
                case when current.id is null then 'NONE'
                     when current.account = 'POLICE' and current.code in ('14', '16') and answer.says in ('DID_NOT_WITHDRAW', 'NEVER_ASKED')
                     then 'POLICE_DISPUTED' else current.account end as account
            from investigation.police_record record
            left join current on current.police_record_id = record.id and current.place = 1
            left join answer on answer.outcome_id = current.id
            left join suspect on suspect.case_id = record.case_id
            where record.recorded_on is not null""";

    private static final String WITHDRAWALS = """
            with dated as (
                select withdrawal.*, coalesce(record.force, 'NOT_ASKED') as force,
                    withdrawal.withdrawn_on - coalesce(record.reported_on, record.recorded_on) as days
                from investigation.withdrawal withdrawal left join investigation.police_record record on record.case_id = withdrawal.case_id
            )
            select force, to_char(withdrawn_on, 'YYYY-MM') as month, stage, account,
                case when days is null then 'UNKNOWN' when days <= 7 then '0-7' when days <= 30 then '8-30' when days <= 90 then '31-90'
                     when days <= 180 then '91-180' when days <= 365 then '181-365' else '366+' end as elapsed,
                case when exists (select 1 from investigation.reversal where withdrawal_id = dated.id) then 'REVERSED' else 'STANDING' end as status,
                array(select reason from investigation.withdrawal_reason where withdrawal_id = dated.id) as reasons
            from dated""";

    @Override
    public Set<Cube> cubes() {
        return EnumSet.of(Cube.RECORDED, Cube.CLOSED, Cube.WITHDRAWALS, Cube.WITHDRAWALS_BY_REASON, Cube.WITHDRAWALS_BY_FAMILY);
    }

    @Override
    public List<Cell> recount(Connection snapshot) {
        var cells = new ArrayList<Cell>();
        try (var statement = snapshot.createStatement()) {
            try (var row = statement.executeQuery(RECORDS)) {
                while (row.next()) {
                    addRecord(row, cells);
                }
            }
            try (var row = statement.executeQuery(WITHDRAWALS)) {
                while (row.next()) {
                    addWithdrawal(row, cells);
                }
            }
            return cells;
        } catch (SQLException cause) {
            throw new IllegalStateException("The investigations cannot be counted.", cause);
        }
    }

    private static void addRecord(ResultSet row, List<Cell> cells) throws SQLException {
        cells.add(recordIn(Cube.RECORDED, row.getString("recorded"), row));
        if (row.getString("closed") != null) {
            cells.add(recordIn(Cube.CLOSED, row.getString("closed"), row));
        }
    }

    private static Cell recordIn(Cube cube, String month, ResultSet row) throws SQLException {
        return cube.cell(row.getString("force"), month, row.getString("offence"), row.getString("outcome"), row.getString("suspect"), row.getString("account"));
    }

    private static void addWithdrawal(ResultSet row, List<Cell> cells) throws SQLException {
        var force = row.getString("force");
        var month = row.getString("month");
        var stage = row.getString("stage");
        var account = row.getString("account");
        var status = row.getString("status");
        var reasons = Arrays.stream((String[]) row.getArray("reasons").getArray()).map(code -> WithdrawalReason.find(code).orElseThrow()).toList();
        var families = reasons.stream().filter(WithdrawalReason::counts).map(WithdrawalReason::family).distinct().toList();
        cells.add(Cube.WITHDRAWALS.cell(force, month, stage, row.getString("elapsed"), account, status, families.isEmpty() ? "NO" : "YES"));
        reasons.forEach(reason -> cells.add(Cube.WITHDRAWALS_BY_REASON.cell(force, month, stage, account, status, reason.code())));
        families.forEach(family -> cells.add(Cube.WITHDRAWALS_BY_FAMILY.cell(force, month, stage, account, status, family)));
    }
}
