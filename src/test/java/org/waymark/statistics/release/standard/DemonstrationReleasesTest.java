package org.waymark.statistics.release.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.junit.jupiter.api.Test;

/**
 * The whole way from the ledger to what is published, quarter after quarter, on the demonstration's data. More of it, at most an hour
 * at a time and going on where it was broken off: ./mvnw test -Dtest=DemonstrationReleasesTest -Dseeds=10 -Dreleases=8 -Dcases=2000
 */
class DemonstrationReleasesTest {

    private static final int SEEDS = Integer.getInteger("seeds", 1);
    private static final int CASES = Integer.getInteger("cases", 2_000);
    private static final int RELEASES = Integer.getInteger("releases", 6);
    private static final Duration AT_MOST = Duration.ofMinutes(Integer.getInteger("minutes", 60));
    private static final Path LOG = Path.of("target/demonstration-releases.txt");

    @Test
    void quarterly_releases_together_tell_no_small_count() throws IOException {
        var end = System.nanoTime() + AT_MOST.toNanos();
        for (int seed = 1; seed <= SEEDS && System.nanoTime() < end; seed++) {
            var begun = "seed %d, %,d cases, %d releases".formatted(seed, CASES, RELEASES);
            if (SEEDS == 1 || !Files.exists(LOG) || Files.readAllLines(LOG).stream().noneMatch(line -> line.startsWith(begun))) {
                var releases = DemonstrationReleases.of(seed, CASES, RELEASES);
                holds(releases);
                Files.createDirectories(LOG.getParent());
                Files.writeString(LOG, releases.inWords() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
    }

    private static void holds(DemonstrationReleases releases) {
        System.out.println(releases.inWords());
        assertThat(releases.exposed()).as("small counts told").isZero();
        assertThat(releases.largestShare()).as("share of a table's counts suppressed").isLessThanOrEqualTo(0.25);
        assertThat(releases.published()).as("tables of each release").allSatisfy(release -> assertThat(release.settled().plan().tables()).hasSizeGreaterThanOrEqualTo(8));
        assertThat(releases.recovered()).as("told where only small counts are suppressed").isPositive();
    }
}
