package org.waymark.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.waymark.reference.Outcome;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.table.Row;
import org.waymark.statistics.table.StatisticsTable;
import org.waymark.time.London;

/**
 * What a table says in one sentence, by which its page leads. It is made from the data of one measure, the leading one, and
 * says less where the numbers are small or where chance decides which group comes first.
 */
record Finding(Measure measure, String sentence) {

    /** Under twenty a share moves by five points and more with a single case. */
    static final int FEWEST = 20;
    private static final Set<String> NOT_KNOWN = Set.of(Outcome.NOT_YET_ASSIGNED, "UNKNOWN");

    static Finding of(StatisticsTable table) {
        var measure = leading(table);
        return new Finding(measure, InWords.capital(sentence(table, measure)));
    }

    /** What the table is split by comes first; else the first share. */
    private static Measure leading(StatisticsTable table) {
        var measures = table.question().measures();
        return measures.stream().filter(measure -> measure.across().isPresent()).findFirst()
                .or(() -> measures.stream().filter(Measure::isShare).findFirst())
                .orElse(measures.getFirst());
    }

    private static String sentence(StatisticsTable table, Measure measure) {
        if (table.isNotKnown()) {
            return "What was known on %s cannot be said".formatted(London.inWords(table.question().asAt()));
        }
        if (table.rows().isEmpty()) {
            return "Nothing was counted from %s to %s".formatted(London.inWords(table.question().window().from()), London.inWords(table.question().window().to()));
        }
        return switch (measure.kind()) {
            case COUNT -> count(measure, table.totalOf(measure).numerator().orElse(0L));
            case CHANGE -> change(table, measure);
            case SHARE -> measure.across().isPresent() ? largest(table, measure) : share(table, measure);
        };
    }

    private static String count(Measure measure, long number) {
        var saying = measure.saying().split("\\|");
        return InWords.grouped(number) + " " + saying[number == 1 ? 0 : 1] + saying[2];
    }

    private static String share(StatisticsTable table, Measure measure) {
        var total = table.totalOf(measure);
        var whole = total.denominator().orElse(0L);
        var things = measure.saying().replace("{things}", table.question().basis().things());
        if (whole < FEWEST) {
            return tooFew(table, whole);
        }
        return InWords.share(total.numerator().orElse(0L), whole, things);
    }

    /** The largest group, unless another's interval reaches to it. What is not known, or not yet, is no finding. */
    private static String largest(StatisticsTable table, Measure measure) {
        var across = measure.across().orElseThrow();
        var saying = measure.saying().replace("{things}", table.question().basis().things()).split("\\|");
        var groups = table.rowsOf(measure, List.of(across)).stream().filter(row -> row.figure().interval().isPresent())
                .filter(row -> !NOT_KNOWN.contains(row.group().codeOf(across)))
                .sorted(Comparator.comparing((Row row) -> row.figure().percent().orElseThrow()).reversed()).toList();
        if (groups.isEmpty() || groups.getFirst().figure().denominator().orElse(0L) < FEWEST) {
            return tooFew(table, groups.isEmpty() ? 0 : groups.getFirst().figure().denominator().orElse(0L));
        }
        var largest = groups.getFirst();
        var within = groups.stream().filter(row -> row.figure().interval().orElseThrow().overlaps(largest.figure().interval().orElseThrow()))
                .map(row -> nameOf(row, across)).toList();
        return InWords.first(within, saying[0],
                InWords.share(largest.figure().numerator().orElseThrow(), largest.figure().denominator().orElseThrow(), saying[1]));
    }

    private static String tooFew(StatisticsTable table, long whole) {
        return "Too few %s to speak of shares: %s".formatted(table.question().basis().things(), InWords.number(whole));
    }

    private static String change(StatisticsTable table, Measure measure) {
        var rows = table.rowsOf(measure).stream().filter(row -> row.figure().percent().isPresent()).toList();
        var things = table.question().basis().things();
        if (rows.size() != 1) {
            return "%s compared with the same months a year before".formatted(things);
        }
        var percent = rows.getFirst().figure().percent().orElseThrow();
        return percent.signum() == 0 ? "as many %s as in the same months a year before".formatted(things)
                : "%s%% %s %s than in the same months a year before".formatted(percent.abs().toPlainString(), percent.signum() > 0 ? "more" : "fewer", things);
    }

    static String nameOf(Row row, Dimension dimension) {
        return dimension.nameOf(row.group().codeOf(dimension));
    }
}
