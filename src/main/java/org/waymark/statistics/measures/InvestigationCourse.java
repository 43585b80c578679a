package org.waymark.statistics.measures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;

/**
 * How investigations went on: of the offences recorded in the window, how many were decided in each stretch of months since they
 * were recorded, and by what. A life table of competing risks (Kalbfleisch and Prentice, The Statistical Analysis of Failure Time
 * Data, 2nd edition 2002, chapter 8), which an estimator of cumulative incidence needs and nothing more.
 *
 * @param step how many months a stretch has
 * @param recorded all offences recorded in the window
 * @param notFollowed those among them whose first stretch is not over on the as-at day
 * @param stretches the first begins with the record; none is longer ago than the ledger tells months apart
 */
public record InvestigationCourse(Window window, LocalDate asAt, int step, long recorded, long notFollowed, List<Stretch> stretches) {

    public static final String NAME = "course-of-investigations";
    public static final String LABEL = "Course of investigations";
    public static final String DEFINITION = "Offences recorded by the police in the window, by whole months from the record to what decided them first: "
            + "a withdrawal that stands, a charge or summons (outcome 1), or another outcome. Of a withdrawal and an outcome of the same day the "
            + "withdrawal came first; one before the record counts in the first month. A withdrawal that was reversed decides nothing, and an "
            + "outcome 14 or 16 without an earlier withdrawal counts as another outcome. Each offence is followed for as many months as are over "
            + "since the month in which it was recorded, and for sixty at most; what came later is left out, and an offence not decided by then is "
            + "counted as followed so far.";
    public static final int VERSION = 1;

    /** From here on the ledger does not tell months apart. */
    private static final int LAST = 60;

    public InvestigationCourse {
        stretches = List.copyOf(stretches);
    }

    /** What decides an offence, as the ledger codes it. */
    public enum Event {
        WITHDRAWN, CHARGED, OTHER
    }

    /**
     * One stretch of months since the record, followed to its end by all who are at risk in it.
     *
     * @param from whole months since the record at which it begins, included
     * @param to at which it ends, not included
     * @param atRisk offences not decided before it and followed to its end
     * @param censored offences not decided by its end that are not followed into the next one
     */
    public record Stretch(int from, int to, long atRisk, long withdrawn, long charged, long other, long censored) {
    }

    /** @param cells the counts of the cubes RECORDED and COURSE as they were known on the as-at day; other cells count for nothing */
    public static InvestigationCourse of(Window window, LocalDate asAt, int step, Map<Cell, Long> cells) {
        var months = new TreeMap<YearMonth, OfMonth>();
        cells.forEach((cell, count) -> {
            var isOfCourse = cell.cube() == Cube.COURSE;
            if ((isOfCourse || cell.cube() == Cube.RECORDED) && window.contains(YearMonth.parse(cell.of("month")))) {
                var month = months.computeIfAbsent(YearMonth.parse(cell.of("month")), recorded -> new OfMonth(stretchesOver(recorded, asAt, step)));
                if (isOfCourse) {
                    month.decide(cell, step, count);
                } else {
                    month.recorded += count;
                }
            }
        });
        return new InvestigationCourse(window, asAt, step, months.values().stream().mapToLong(month -> month.recorded).sum(),
                months.values().stream().filter(month -> month.followed.isEmpty()).mapToLong(month -> month.recorded).sum(),
                stretches(List.copyOf(months.values()), step));
    }

    /** For how many stretches an offence is followed that was recorded in this month. */
    public int stretchesOf(YearMonth recorded) {
        return stretchesOver(recorded, asAt, step);
    }

    /** Of offences recorded in one month every one has been followed for the calendar months that are over since. */
    private static int stretchesOver(YearMonth recorded, LocalDate asAt, int step) {
        return (int) Math.clamp(ChronoUnit.MONTHS.between(recorded.plusMonths(1).atDay(1), asAt.plusDays(1)), 0, LAST) / step;
    }

    private static List<Stretch> stretches(List<OfMonth> months, int step) {
        var stretches = new ArrayList<Stretch>();
        var longest = months.stream().filter(month -> month.recorded > 0).mapToInt(month -> month.followed.size()).max().orElse(0);
        var atRisk = months.stream().filter(month -> !month.followed.isEmpty()).mapToLong(month -> month.recorded).sum();
        for (int place = 0; place < longest; place++) {
            var here = place;
            var withdrawn = decided(months, here, Event.WITHDRAWN);
            var charged = decided(months, here, Event.CHARGED);
            var other = decided(months, here, Event.OTHER);
            var censored = months.stream().filter(month -> month.followed.size() == here + 1).mapToLong(OfMonth::undecided).sum();
            stretches.add(new Stretch(here * step, (here + 1) * step, atRisk, withdrawn, charged, other, censored));
            atRisk -= withdrawn + charged + other + censored;
        }
        return stretches;
    }

    private static long decided(List<OfMonth> months, int place, Event event) {
        return months.stream().filter(month -> month.followed.size() > place).mapToLong(month -> month.followed.get(place).getOrDefault(event, 0L)).sum();
    }

    /** The offences recorded in one month, with what decided them in each stretch to whose end they are followed. */
    private static final class OfMonth {

        private final List<Map<Event, Long>> followed;
        private long recorded;

        OfMonth(int stretches) {
            this.followed = IntStream.range(0, stretches).<Map<Event, Long>>mapToObj(place -> new EnumMap<>(Event.class)).toList();
        }

        /** An event of a stretch that is not over is left out, or who is decided late would be missing beside who is decided early. */
        void decide(Cell cell, int step, long count) {
            var since = cell.of("months_since");
            var place = since.endsWith("+") ? LAST : Integer.parseInt(since) / step;
            if (place < followed.size()) {
                followed.get(place).merge(Event.valueOf(cell.of("event")), count, Long::sum);
            }
        }

        long undecided() {
            return recorded - followed.stream().flatMap(stretch -> stretch.values().stream()).mapToLong(Long::longValue).sum();
        }
    }
}
