package org.waymark.statistics.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;

/** Cells that tests count: police records, withdrawals and reports in plain words. */
public final class LedgerCells {

    public static final String LANCASHIRE = "E23000003";
    public static final String STAFFORDSHIRE = "E23000015";

    private LedgerCells() {
    }

    public static List<Cell> recorded(int number, String force, String month, String outcome) {
        return recorded(number, force, month, outcome, outcome.equals("0") ? "NONE" : "POLICE");
    }

    public static List<Cell> recorded(int number, String force, String month, String outcome, String account) {
        return Collections.nCopies(number, Cube.RECORDED.cell(force, month, "S33_DISCLOSE", outcome, outcome.equals("16") ? "YES" : "NO", account));
    }

    public static List<Cell> closed(int number, String force, String month, String outcome) {
        return Collections.nCopies(number, Cube.CLOSED.cell(force, month, "S33_DISCLOSE", outcome, outcome.equals("16") ? "YES" : "NO", "POLICE"));
    }

    /** A withdrawal with its cells in all three cubes; "reason not given" and "lost contact" are no reasons and have no family. */
    public static List<Cell> withdrawal(String force, String month, String stage, String elapsed, String status, Map<String, String> familyOfReason) {
        var reasons = new TreeMap<>(familyOfReason);
        var cells = new ArrayList<Cell>();
        var families = reasons.values().stream().filter(family -> !family.isEmpty()).distinct().toList();
        cells.add(Cube.WITHDRAWALS.cell(force, month, stage, elapsed, "VICTIM_STATED", status, families.isEmpty() ? "NO" : "YES"));
        reasons.keySet().forEach(reason -> cells.add(Cube.WITHDRAWALS_BY_REASON.cell(force, month, stage, "VICTIM_STATED", status, reason)));
        families.forEach(family -> cells.add(Cube.WITHDRAWALS_BY_FAMILY.cell(force, month, stage, "VICTIM_STATED", status, family)));
        return cells;
    }

    public static List<Cell> reports(int number, String month, String channel, String reported) {
        return Collections.nCopies(number, Cube.REPORTS.cell(month, channel, reported));
    }

    /** Recorded offences, each in the cube of offences and in that of whether the victim was told of anonymity. */
    public static List<Cell> told(int number, String force, String month, String offence, String told) {
        return together(Collections.nCopies(number, Cube.RECORDED.cell(force, month, offence, "0", "NO", "NONE")),
                Collections.nCopies(number, Cube.ANONYMITY.cell(force, month, offence, told)));
    }

    @SafeVarargs
    public static List<Cell> together(List<Cell>... cells) {
        return List.of(cells).stream().flatMap(List::stream).toList();
    }
}
