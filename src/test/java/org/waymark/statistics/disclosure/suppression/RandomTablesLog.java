package org.waymark.statistics.disclosure.suppression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What came of each random table, kept in a file where there are so many that the run may be broken off; -Dfresh=true forgets it. */
final class RandomTablesLog {

    private static final int EVERY = 100;

    private final Path file;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One table: its counts, those suppressed, the small ones, and those of them that were told; of a sample also how many
     * small ones there were and how many were told where only small counts are suppressed, and where nothing is rounded either.
     */
    record Line(int table, int counts, int suppressed, int tried, int exposed, int sampled, int smallOnly, int unrounded) {

        static Line read(String line) {
            var numbers = Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
            return new Line(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7]);
        }

        Line plus(Line other) {
            return new Line(table + 1, counts + other.counts, suppressed + other.suppressed, tried + other.tried, exposed + other.exposed,
                    sampled + other.sampled, smallOnly + other.smallOnly, unrounded + other.unrounded);
        }

        @Override
        public String toString() {
            return "%d %d %d %d %d %d %d %d".formatted(table, counts, suppressed, tried, exposed, sampled, smallOnly, unrounded);
        }
    }

    RandomTablesLog(Path file) throws IOException {
        this.file = file;
        if (file != null && Boolean.getBoolean("fresh")) {
            Files.deleteIfExists(file);
        }
        if (file != null && Files.exists(file)) {
            Files.readAllLines(file).forEach(line -> lines.add(Line.read(line)));
        }
    }

    int size() {
        return lines.size();
    }

    void add(Line line) throws IOException {
        lines.add(line);
        if (file != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        if (size() % EVERY == 0) {
            System.out.println(inWords(size()));
        }
    }

    List<Line> exposed() {
        return lines.stream().filter(line -> line.exposed() > 0).toList();
    }

    Line total() {
        return lines.stream().reduce(new Line(0, 0, 0, 0, 0, 0, 0, 0), Line::plus);
    }

    String inWords(int wanted) {
        var total = total();
        return ("%d of %d random tables: %d of %d small counts can be told, %d of %d counts are suppressed. "
                + "Where only small counts are suppressed, %d of %d can be told; where nothing is rounded either, %d.")
                .formatted(size(), wanted, total.exposed(), total.tried(), total.suppressed(), total.counts(), total.smallOnly(), total.sampled(), total.unrounded());
    }
}
