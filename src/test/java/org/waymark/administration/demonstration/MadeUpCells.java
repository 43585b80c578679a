package org.waymark.administration.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.intake.NewReport;
import org.waymark.investigation.CellsOf;
import org.waymark.ledger.Cell;
import org.waymark.time.London;

/** The cells in which the made-up helpline stands on a day, as its replay would post them, without a database. */
public final class MadeUpCells {

    private static final Staffing STAFF = new Staffing(Stream.of(Staffing.CARA, Staffing.COLIN, Staffing.SUE)
            .collect(Collectors.toMap(Function.identity(), name -> new Actor(new UUID(0, name.hashCode()), name, Set.of()))));

    private final MadeUpHelpline helpline;

    private MadeUpCells(MadeUpHelpline helpline) {
        this.helpline = helpline;
    }

    /** Another seed is another helpline. */
    public static MadeUpCells of(long seed, int cases, LocalDate until) {
        return new MadeUpCells(MadeUpHelpline.until(seed, until.atTime(18, 0).atZone(London.ZONE).toInstant(), cases));
    }

    /** Each cell with its count, as known at the end of that day. */
    public Map<Cell, Long> asAt(LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(London.ZONE).toInstant();
        var cells = new HashMap<Cell, Long>();
        for (var file : helpline.cases()) {
            of(file, end).forEach(cell -> cells.merge(cell, 1L, Long::sum));
        }
        return cells;
    }

    private static List<Cell> of(MadeUpCase file, Instant end) {
        var cells = new ArrayList<Cell>();
        file.happenings().stream().filter(happening -> happening.at().isBefore(end)).forEach(happening -> reportOf(happening.deed()).forEach(report -> cells.add(report.cell())));
        if (!cells.isEmpty()) {
            cells.addAll(CellsOf.investigation(file.investigationBefore(end, new CaseId(file.firstReport()), STAFF)));
        }
        return cells;
    }

    private static Stream<NewReport> reportOf(Happening.Deed deed) {
        return switch (deed) {
            case Happening.Opened opened -> Stream.of(opened.report());
            case Happening.Logged logged -> Stream.of(logged.report());
            case Happening.Brought brought -> Stream.of(brought.report());
            case Happening.Joined joined -> Stream.of(joined.report());
            default -> Stream.empty();
        };
    }
}
