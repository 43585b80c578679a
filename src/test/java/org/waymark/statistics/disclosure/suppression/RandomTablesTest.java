package org.waymark.statistics.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.RandomTable;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.attack.Attack;
import org.waymark.statistics.disclosure.knowledge.Gathering;
import org.waymark.statistics.disclosure.knowledge.Rounding;
import org.waymark.statistics.disclosure.suppression.RandomTablesLog.Line;

/**
 * The whole of disclosure control against the attacker, on made-up tables. More of them, at most an hour at a time and going
 * on where it was broken off: ./mvnw test -Dtest=RandomTablesTest -Dtables=10000
 */
class RandomTablesTest {

    private static final int USUAL = 300;
    private static final int TABLES = Integer.getInteger("tables", USUAL);
    private static final Duration AT_MOST = Duration.ofMinutes(Integer.getInteger("minutes", 60));
    /** One table of so many is attacked with parts of the protection switched off too. */
    private static final int SAMPLE = 5;

    @Test
    void no_small_count_of_random_tables_can_be_told_and_many_can_without_protection() throws IOException {
        var log = new RandomTablesLog(TABLES > USUAL ? Path.of("target/random-tables.txt") : null);
        long end = System.nanoTime() + AT_MOST.toNanos();

        for (int table = log.size(); table < TABLES && System.nanoTime() < end; table++) {
            log.add(tried(table));
        }

        System.out.println(log.inWords(TABLES));
        assertThat(log.size()).isPositive();
        assertThat(log.exposed()).as("tables with a small count that can be told").isEmpty();
        assertThat(log.total().smallOnly()).as("told where only small counts are suppressed").isPositive();
        assertThat(log.total().unrounded()).as("told where nothing is rounded either").isGreaterThan(log.total().smallOnly());
    }

    private static Line tried(int table) {
        var planned = RandomTable.numbered(table).release();
        var release = DisclosureControl.protectFurther(DisclosureControl.protect(planned, Rules.USUAL), List.of(), Progress.UNWATCHED);
        var report = Attack.on(release, List.of(), Progress.UNWATCHED);
        int counts = planned.tables().getFirst().counts().size();
        if (table % SAMPLE > 0) {
            return new Line(table, counts, release.suppressed().size(), report.tried(), report.exposed().size(), 0, 0, 0);
        }
        var smallOnly = DisclosureControl.smallCountsOnly(planned, Rules.USUAL);
        return new Line(table, counts, release.suppressed().size(), report.tried(), report.exposed().size(), report.tried(),
                told(smallOnly, Rounding.TO_BASE), told(smallOnly, Rounding.NONE));
    }

    private static int told(ProtectedRelease release, Rounding rounding) {
        var knowledge = Gathering.of(release, List.of(), rounding);
        return Attack.learned(knowledge, Progress.UNWATCHED).size();
    }
}
