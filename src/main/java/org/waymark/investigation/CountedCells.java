package org.waymark.investigation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.reference.NotKnown;

/** In which cells of the ledger an investigation stands. */
final class CountedCells {

    private CountedCells() {
    }

    static List<Cell> of(Investigation investigation) {
        var cells = new ArrayList<Cell>();
        if (investigation.isRecorded()) {
            cells.addAll(ofRecord(investigation, investigation.policeRecord()));
        }
        investigation.withdrawals().forEach(withdrawal -> cells.addAll(ofWithdrawal(investigation, withdrawal)));
        return cells;
    }

    private static List<Cell> ofRecord(Investigation investigation, PoliceRecord record) {
        var counted = investigation.counted();
        var cells = new ArrayList<Cell>();
        cells.add(cell(Cube.RECORDED, record, record.recordedOn(), counted, investigation));
        if (counted.isAssigned()) {
            cells.add(cell(Cube.CLOSED, record, counted.on(), counted, investigation));
        }
        cells.add(Cube.ANONYMITY.cell(record.force(), monthOf(record.recordedOn()), record.offence(),
                investigation.toldOfAnonymity().map(telling -> telling.told() ? "YES" : "NO").orElse(NotKnown.NOT_ASKED.name())));
        FirstEvent.of(investigation).ifPresent(first -> cells.add(Cube.COURSE.cell(record.force(), monthOf(record.recordedOn()),
                first.monthsSince(record.recordedOn()), first.kind().name())));
        return cells;
    }

    private static Cell cell(Cube cube, PoliceRecord record, LocalDate day, CountedOutcome counted, Investigation investigation) {
        return cube.cell(record.force(), monthOf(day), record.offence(), counted.code(),
                investigation.suspectIdentifiedOn() == null ? "NO" : "YES", counted.account().name());
    }

    private static List<Cell> ofWithdrawal(Investigation investigation, Withdrawal withdrawal) {
        var record = investigation.policeRecord();
        var force = record == null ? NotKnown.NOT_ASKED.name() : record.force();
        var begun = record == null ? null : record.begun();
        var month = monthOf(withdrawal.on());
        var status = investigation.reversalOf(withdrawal).isPresent() ? "REVERSED" : "STANDING";
        var cells = new ArrayList<Cell>();
        cells.add(Cube.WITHDRAWALS.cell(force, month, withdrawal.stage(), Elapsed.band(begun, withdrawal.on()), withdrawal.account(), status,
                withdrawal.isReasonKnown() ? "YES" : "NO"));
        withdrawal.reasons().forEach(reason -> cells.add(
                Cube.WITHDRAWALS_BY_REASON.cell(force, month, withdrawal.stage(), withdrawal.account(), status, reason)));
        withdrawal.families().forEach(family -> cells.add(
                Cube.WITHDRAWALS_BY_FAMILY.cell(force, month, withdrawal.stage(), withdrawal.account(), status, family)));
        return cells;
    }

    private static String monthOf(LocalDate day) {
        return YearMonth.from(day).toString();
    }
}
