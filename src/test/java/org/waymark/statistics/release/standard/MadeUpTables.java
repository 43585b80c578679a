package org.waymark.statistics.release.standard;

import static org.waymark.statistics.release.standard.Plans.asked;
import static org.waymark.statistics.release.standard.Plans.everyTableAt;
import static org.waymark.statistics.release.standard.Plans.plan;
import static org.waymark.statistics.release.standard.Plans.window;
import static org.waymark.statistics.release.standard.Plans.withoutSmall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.reference.Force;
import org.waymark.reference.WithdrawalReason;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.table.LedgerCells;

/** The standard tables of six years and twelve forces of made-up cases, with small counts suppressed. */
public final class MadeUpTables {

    /** So many steps does the longest ladder have. */
    public static final int STEPS = 8;
    private static final List<String> OUTCOMES = List.of("16", "16", "16", "16", "16", "16", "18", "18", "18", "15", "15", "15", "15", "14", "1", "8", "10", "0", "20");

    private MadeUpTables() {
    }

    /** Each table at this step of its ladder, or at its last. */
    public static List<ReleaseTable> at(int step) {
        var plan = plan(asked(window("2016-01", "2021-09"), Set.of(), everyTableAt(step)), cells());
        return plan.tables(withoutSmall(plan));
    }

    private static List<Cell> cells() {
        var dice = new Random(11);
        var forces = Force.all().stream().map(Force::code).limit(12).toList();
        var cells = new ArrayList<Cell>();
        for (int number = 0; number < 4_000; number++) {
            var force = forces.get((int) (Math.pow(dice.nextDouble(), 2) * forces.size()));
            var year = 2016 + dice.nextInt(6);
            var month = "%d-%02d".formatted(year, 1 + dice.nextInt(year == 2021 ? 9 : 12));
            var outcome = year == 2021 && dice.nextInt(4) == 0 ? "0" : OUTCOMES.get(dice.nextInt(OUTCOMES.size()));
            cells.add(Cube.RECORDED.cell(force, month, dice.nextInt(4) == 0 && year == 2021 ? "S33_THREAT" : "S33_DISCLOSE", outcome, outcome.equals("16") ? "YES" : "NO",
                    outcome.equals("0") ? "NONE" : dice.nextInt(8) == 0 && outcome.equals("16") ? "POLICE_DISPUTED" : "POLICE"));
            cells.add(Cube.ANONYMITY.cell(force, month, "S66B_1", number % 3 == 0 ? "NO" : "YES"));
            if (!outcome.equals("0")) {
                cells.add(Cube.COURSE.cell(force, month, Integer.toString(number % 6), outcome.equals("16") ? "WITHDRAWN" : outcome.equals("1") ? "CHARGED" : "OTHER"));
            }
            cells.addAll(LedgerCells.reports(1, month, "PHONE", List.of("YES", "YES", "NO", "NOT_ASKED").get(dice.nextInt(4))));
            if (outcome.equals("16")) {
                cells.addAll(withdrawal(dice, force, month));
            }
        }
        return cells;
    }

    private static List<Cell> withdrawal(Random dice, String force, String month) {
        var cited = new LinkedHashMap<String, String>();
        WithdrawalReason.all().stream().filter(WithdrawalReason::counts).filter(reason -> dice.nextInt(5) == 0).forEach(reason -> cited.put(reason.code(), reason.family()));
        return LedgerCells.withdrawal(force, month, List.of("NEVER_SUPPORTED", "BEFORE_STATEMENT", "AFTER_STATEMENT", "DURING_EVIDENCE", "WITH_CPS").get(dice.nextInt(5)),
                List.of("0-7", "8-30", "31-90", "91-180").get(dice.nextInt(4)), dice.nextInt(10) == 0 ? "REVERSED" : "STANDING", cited);
    }
}
