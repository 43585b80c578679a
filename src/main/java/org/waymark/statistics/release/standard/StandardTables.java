package org.waymark.statistics.release.standard;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.reference.Force;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.published.PublishedFigures;
import org.waymark.statistics.release.standard.count.CellReading;
import org.waymark.statistics.release.standard.table.Published;
import org.waymark.time.London;

/** The standard tables of a release, planned from the ledger as it was known on the as-at day. */
@ApplicationScoped
public class StandardTables {

    private static final int YEARS = 5;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final CellReading ledger;
    private final PublishedFigures published;
    private final Clock clock;

    StandardTables(CellReading ledger, PublishedFigures published, Clock clock) {
        this.ledger = ledger;
        this.published = published;
        this.clock = clock;
    }

    /** What is usually asked for: the five whole years before and the months of this year up to the last whole quarter, as known yesterday. */
    public Asked usual() {
        var yesterday = London.today(clock).minusDays(1);
        return new Asked(usualWindow(YearMonth.from(yesterday.plusDays(1))), yesterday, Rules.USUAL, Set.of(), Map.of());
    }

    /** Each table at the step that its ladder gives by itself. */
    public Plan plan(Asked asked) {
        return planning(asked).apply(asked);
    }

    /** Protected also together and against what was published before, tables coarser where that needs more than a quarter of their counts. */
    public Settled settled(Asked asked, List<ProtectedRelease> earlier, Progress progress) {
        return Settled.of(asked, planning(asked), earlier, progress);
    }

    /** All plans of one release are made from one reading of the ledger. */
    private Function<Asked, Plan> planning(Asked asked) {
        asked.refusalOn(London.today(clock)).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        var cells = ledger.cells(asked.asAt());
        var figures = published.ofForces(codes(), asked.asAt()).stream().map(Published::of).toList();
        return wanted -> Planning.of(wanted, cells, figures);
    }

    private static List<String> codes() {
        return Force.all().stream().map(Force::code).toList();
    }

    private static Window usualWindow(YearMonth now) {
        var last = now.minusMonths((now.getMonthValue() - 1) % MONTHS_OF_A_QUARTER + 1);
        return new Window(YearMonth.of(last.getYear() - YEARS, 1), last);
    }
}
