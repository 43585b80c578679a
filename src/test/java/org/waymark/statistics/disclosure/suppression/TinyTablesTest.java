package org.waymark.statistics.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.PlannedRelease;
import org.waymark.statistics.disclosure.PlannedTable;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.RandomTable;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.Shown;
import org.waymark.statistics.disclosure.Sum;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.disclosure.attack.Attack;
import org.waymark.statistics.disclosure.attack.Exposed;
import org.waymark.statistics.disclosure.knowledge.Span;

/**
 * Holds the attack against a reader who simply tries all tables that there could be and keeps those which would be published
 * alike. That reader knows nothing of spans and programs, only what stands on the page.
 */
class TinyTablesTest {

    private static final int TABLES = Integer.getInteger("tiny", 80);
    /** No suppressed number above this is tried; nothing above half of it is compared. */
    private static final long ENOUGH = 12;
    /** With more suppressed inner counts a table is left out: trying would take too long. */
    private static final int MANY = 4;

    @Test
    void it_knows_as_much_as_who_tries_everything() {
        int told = 0;
        int open = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            var table = RandomTable.of(seed, 2, 2 + seed % 2, 1, 0, seed % 3 == 0).table();
            var release = hidingMore(table, new Random(seed));
            var everything = new Everything(table, release);
            if (everything.isTooMuch()) {
                continue;
            }
            var tried = everything.ranges();

            var exposed = new HashMap<CountId, Exposed>();
            Attack.on(release, List.of(), Progress.UNWATCHED).exposed().forEach(one -> exposed.put(one.id(), one));

            for (var count : table.counts()) {
                if (!count.isSmall(Rules.LOWEST)) {
                    continue;
                }
                var range = tried.get(count.id());
                boolean isTold = range.least() > 1 || range.most() < Rules.LOWEST;
                assertThat(exposed.containsKey(count.id())).as("table %d, %s, %s", seed, count, range).isEqualTo(isTold);
                if (isTold) {
                    var found = exposed.get(count.id());
                    assertThat(new Span(found.least(), Math.min(found.most(), ENOUGH / 2))).as("table %d, %s", seed, count)
                            .isEqualTo(new Span(range.least(), Math.min(range.most(), ENOUGH / 2)));
                }
                told += isTold ? 1 : 0;
                open += isTold ? 0 : 1;
            }
        }
        assertThat(told).as("told").isGreaterThan(TABLES / 10);
        assertThat(open).as("open").isGreaterThan(TABLES / 10);
    }

    /** The small counts and now and then another one. */
    private static ProtectedRelease hidingMore(PlannedTable table, Random random) {
        var planned = new PlannedRelease("tiny", java.time.LocalDate.of(2026, 9, 30), List.of(table));
        Set<CountId> suppressed = new HashSet<>(DisclosureControl.smallCountsOnly(planned, Rules.USUAL).suppressed());
        table.counts().stream().filter(count -> random.nextInt(8) == 0).forEach(count -> suppressed.add(count.id()));
        return new ProtectedRelease(planned, suppressed, Rules.USUAL);
    }

    /** Tries all numbers for the inner counts, adds up the others, and keeps what would look the same. */
    private static final class Everything {

        private final Map<CountId, PlannedCount> counts = new HashMap<>();
        private final ProtectedRelease release;
        private final List<CountId> inner = new ArrayList<>();
        private final List<Sum> sums;
        private final Map<CountId, Long> numbers = new HashMap<>();
        private final Map<CountId, Span> ranges = new HashMap<>();

        Everything(PlannedTable table, ProtectedRelease release) {
            this.release = release;
            table.counts().forEach(count -> counts.put(count.id(), count));
            table.counts().stream().map(PlannedCount::id).filter(id -> !RandomTable.isTotal(id)).forEach(inner::add);
            sums = table.sums().stream().sorted(java.util.Comparator.comparing(sum -> lastPart(sum))).toList();
        }

        boolean isTooMuch() {
            return inner.stream().filter(id -> !release.shows(id)).count() > MANY;
        }

        private int lastPart(Sum sum) {
            return sum.parts().stream().mapToInt(part -> inner.contains(part) ? inner.indexOf(part) : Integer.MAX_VALUE).max().orElseThrow();
        }

        Map<CountId, Span> ranges() {
            from(0);
            return ranges;
        }

        private void from(int place) {
            if (place == inner.size()) {
                if (sums.stream().allMatch(this::fits)) {
                    numbers.forEach((id, number) -> ranges.merge(id, Span.of(number), (one, other) ->
                            new Span(Math.min(one.least(), other.least()), Math.max(one.most(), other.most()))));
                }
                return;
            }
            var id = inner.get(place);
            long count = counts.get(id).count();
            LongStream.rangeClosed(0, Math.max(ENOUGH, count + Rules.LOWEST)).filter(number -> looksTheSame(id, number)).forEach(number -> {
                numbers.put(id, number);
                if (sums.stream().filter(sum -> lastPart(sum) == place).allMatch(this::fits)) {
                    from(place + 1);
                }
            });
        }

        private boolean fits(Sum sum) {
            long whole = sum.parts().stream().mapToLong(numbers::get).sum();
            numbers.put(sum.whole(), whole);
            return looksTheSame(sum.whole(), whole);
        }

        private boolean looksTheSame(CountId id, long number) {
            var count = counts.get(id);
            var page = Shown.count(count, !release.shows(id), Rules.USUAL);
            boolean isSuppressed = page.equals(Value.of(Mark.SUPPRESSED));
            return isSuppressed ? number >= count.atLeast() : page.equals(Shown.count(new PlannedCount(id, number, 0, count.zeroIsSmall(), false), false, Rules.USUAL));
        }
    }
}
