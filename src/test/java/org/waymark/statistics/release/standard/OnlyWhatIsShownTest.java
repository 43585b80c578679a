package org.waymark.statistics.release.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.release.standard.Plans.asked;
import static org.waymark.statistics.release.standard.Plans.everyTableAt;
import static org.waymark.statistics.release.standard.Plans.plan;
import static org.waymark.statistics.release.standard.Plans.withoutSmall;
import static org.waymark.statistics.table.LedgerCells.LANCASHIRE;
import static org.waymark.statistics.table.LedgerCells.STAFFORDSHIRE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.release.chart.ChartOfRelease;
import org.waymark.statistics.table.LedgerCells;

/**
 * Two ledgers of which the same numbers are shown cannot be told apart by anything else that a release says: titles, findings, notes,
 * coverage, tables left out, charts. Whatever tells them apart tells of something that is hidden.
 */
class OnlyWhatIsShownTest {

    private static final int LEDGERS = 60;
    private static final int STEPS = 8;
    private static final List<String> FORCES = List.of(LANCASHIRE, LANCASHIRE, LANCASHIRE, LANCASHIRE, STAFFORDSHIRE, STAFFORDSHIRE, "E23000002", "E23000006", "W15000003");
    private static final List<String> OUTCOMES = List.of("16", "16", "16", "14", "18", "18", "15", "1", "0", "8");

    private final Random dice = new Random(4);

    @Test
    void what_shows_the_same_numbers_says_the_same() {
        int same = 0;
        for (int ledger = 0; ledger < LEDGERS; ledger++) {
            var cells = cells();
            var asked = asked(Plans.TWO_YEARS, ledger % 3 == 0 ? Set.of("E23000002", "E23000006") : Set.of(), everyTableAt(ledger % STEPS));
            var one = plan(asked, cells);
            var other = plan(asked, altered(cells, ledger));
            var tables = one.tables(withoutSmall(one));
            var others = other.tables(withoutSmall(other));
            if (numbers(tables).equals(numbers(others))) {
                same++;
                assertThat(others).isEqualTo(tables);
                assertThat(other.coverage()).isEqualTo(one.coverage());
                assertThat(other.leftOut()).isEqualTo(one.leftOut());
                assertThat(charts(others)).isEqualTo(charts(tables));
            }
        }
        assertThat(same).as("pairs that show the same numbers").isGreaterThan(LEDGERS / 3);
    }

    private List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        cells.addAll(LedgerCells.reports(1, "2020-01", "PHONE", "YES"));
        for (int number = 0; number < 250; number++) {
            var force = FORCES.get(dice.nextInt(FORCES.size()));
            var outcome = OUTCOMES.get(dice.nextInt(OUTCOMES.size()));
            cells.addAll(LedgerCells.recorded(1, force, anyMonth(), outcome));
            cells.addAll(LedgerCells.reports(1, anyMonth(), "PHONE", dice.nextBoolean() ? "YES" : "NO"));
            if (number % 8 == 0) {
                cells.addAll(LedgerCells.withdrawal(force, anyMonth(), "BEFORE_STATEMENT", "8-30", "STANDING", Map.of("FEAR_SUSPECT", "SAFETY")));
            }
        }
        return cells;
    }

    private String anyMonth() {
        return month(2020 + dice.nextInt(2), 1 + dice.nextInt(12));
    }

    private static String month(int year, int month) {
        return "%d-%02d".formatted(year, month);
    }

    /** In turn: offences move to another month of their quarter, withdrawals or reports of their year, and an offence of a small force gets another outcome. */
    private List<Cell> altered(List<Cell> cells, int ledger) {
        var from = 2 + dice.nextInt(11);
        return switch (ledger % 4) {
            case 0 -> moved(cells, "RECORDED", from, (from - 1) / 3 * 3 + 1 + dice.nextInt(3));
            case 1 -> moved(cells, "WITHDRAWALS", from, 1 + dice.nextInt(12));
            case 2 -> moved(cells, "REPORTS", from, 1 + dice.nextInt(12));
            default -> withAnotherOutcome(cells);
        };
    }

    private List<Cell> moved(List<Cell> cells, String cubes, int from, int to) {
        var year = 2020 + dice.nextInt(2);
        return cells.stream().map(cell -> cell.cube().name().startsWith(cubes) && cell.of("month").equals(month(year, from)) ? with(cell, "month", month(year, to)) : cell).toList();
    }

    private List<Cell> withAnotherOutcome(List<Cell> cells) {
        var altered = new ArrayList<>(cells);
        var small = IntStream.range(0, cells.size()).filter(at -> cells.get(at).cube() == Cube.RECORDED && cells.get(at).of("force").equals("W15000003")).boxed().toList();
        small.stream().skip(dice.nextInt(small.size())).findFirst().ifPresent(at -> altered.set(at, with(cells.get(at), "outcome", "8")));
        return altered;
    }

    private static Cell with(Cell cell, String dimension, String code) {
        var codes = new ArrayList<>(cell.codes());
        codes.set(cell.cube().indexOf(dimension), code);
        return new Cell(cell.cube(), codes);
    }

    private static List<List<ReleaseTable.Row>> numbers(List<ReleaseTable> tables) {
        return tables.stream().map(ReleaseTable::rows).toList();
    }

    private static List<String> charts(List<ReleaseTable> tables) {
        return tables.stream().map(table -> ChartOfRelease.of(table).toString()).toList();
    }
}
