package org.waymark.statistics.release.standard;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.waymark.administration.demonstration.MadeUpCells;
import org.waymark.ledger.Cell;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.attack.Attack;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.release.standard.table.Published;

/** Quarterly releases of a made-up helpline, each published with all earlier ones in the reader's hands. */
record DemonstrationReleases(long seed, int cases, MadeUpCells made, List<Published> published) {

    private static final YearMonth LAST = YearMonth.of(2026, 9);
    private static final int DAYS_AFTER_THE_QUARTER = 19;
    private static final int YEARS = 5;

    /**
     * What became of one release.
     *
     * @param recovered how many small counts an attack learns of this release alone where only the small counts are suppressed
     * @param small how many small counts it has
     */
    record Published(Settled settled, int small, int recovered, double largestShare, long milliseconds) {
    }

    static DemonstrationReleases of(long seed, int cases, int releases) {
        var made = MadeUpCells.of(seed, cases, LAST.atEndOfMonth().plusDays(DAYS_AFTER_THE_QUARTER));
        var published = new ArrayList<Published>();
        var earlier = new ArrayList<ProtectedRelease>();
        IntStream.range(0, releases).mapToObj(release -> LAST.minusMonths(3L * (releases - 1 - release))).forEach(end -> {
            var next = next(made, end, List.copyOf(earlier));
            published.add(next);
            earlier.add(next.settled.release());
        });
        return new DemonstrationReleases(seed, cases, made, List.copyOf(published));
    }

    private static Published next(MadeUpCells made, YearMonth end, List<ProtectedRelease> earlier) {
        var asAt = end.atEndOfMonth().plusDays(DAYS_AFTER_THE_QUARTER);
        var cells = made.asAt(asAt);
        var asked = new Asked(new Window(YearMonth.of(end.getYear() - YEARS, 1), end), asAt, Rules.USUAL, Set.of(), Map.of());
        var begun = processorTime();
        var settled = Settled.of(asked, wanted -> Plans.plan(wanted, cells), earlier, Progress.UNWATCHED);
        var milliseconds = (processorTime() - begun) / 1_000_000;
        var unprotected = Attack.on(Plans.withoutSmall(settled.plan()), List.of(), Progress.UNWATCHED);
        var largest = settled.plan().tables().stream().mapToDouble(table -> table.suppressed(settled.release())).max().orElse(0);
        return new Published(settled, unprotected.tried(), unprotected.exposed().size(), largest, milliseconds);
    }

    /** In nanoseconds, of this thread alone: the machine may be busy with other work. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What the helpline knew on that day. */
    Map<Cell, Long> cellsAsAt(LocalDate day) {
        return made.asAt(day);
    }

    int tried() {
        return published.getLast().settled.report().tried();
    }

    int exposed() {
        return published.stream().mapToInt(release -> release.settled.report().exposed().size()).sum();
    }

    int recovered() {
        return published.stream().mapToInt(Published::recovered).sum();
    }

    int small() {
        return published.stream().mapToInt(Published::small).sum();
    }

    double largestShare() {
        return published.stream().mapToDouble(Published::largestShare).max().orElse(0);
    }

    String inWords() {
        return "seed %d, %,d cases, %d releases: %d counts and differences tried at the last, %d told; largest share suppressed %.1f%%; %s tables; with small counts alone suppressed %d of %d told; %s ms of processor time a release"
                .formatted(seed, cases, published.size(), tried(), exposed(), 100 * largestShare(), published.stream().map(release -> release.settled.plan().tables().size()).toList(),
                        recovered(), small(), published.stream().map(Published::milliseconds).toList());
    }
}
