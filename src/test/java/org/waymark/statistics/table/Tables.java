package org.waymark.statistics.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.ledger.Cell;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measures;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.measures.Window;

/** Tables of cells without a database, asked for in the words of an address, as at 31 March 2022. */
public final class Tables {

    public static final LocalDate AS_AT = LocalDate.of(2022, 3, 31);
    private static final Optional<LocalDate> SINCE = Optional.of(LocalDate.of(2018, 1, 1));

    private Tables() {
    }

    public static StatisticsTable table(String asked, List<Cell> cells) {
        return table(Topic.OUTCOMES, asked, cells);
    }

    public static StatisticsTable table(String asked, List<Cell> cells, Map<String, YearMonth> begin) {
        return StatisticsTable.answering(question(Topic.OUTCOMES, asked), new Known(SINCE, counted(cells), begin));
    }

    public static StatisticsTable table(Topic topic, String asked, List<Cell> cells) {
        return StatisticsTable.answering(question(topic, asked), new Known(SINCE, counted(cells), Map.of()));
    }

    /** Of all measures that the table can have, unless it names one. */
    public static Question question(Topic topic, String asked) {
        var words = Stream.of(asked.split("&")).map(word -> word.split("=")).collect(Collectors.toMap(word -> word[0], word -> word[1]));
        var by = Stream.of(words.getOrDefault("by", "").split(",")).filter(code -> !code.isEmpty()).map(code -> Dimension.find(code).orElseThrow()).toList();
        var basis = Basis.find(words.getOrDefault("basis", topic.bases().getFirst().code())).orElseThrow();
        var window = new Window(YearMonth.parse(words.get("from")), YearMonth.parse(words.get("to")));
        var measures = (words.containsKey("measure") ? Measures.of(topic) : Measures.usuallyOf(topic)).stream()
                .filter(measure -> measure.absenceFrom(basis, by, window).isEmpty())
                .filter(measure -> words.getOrDefault("measure", measure.name()).equals(measure.name())).toList();
        return new Question(topic, basis, by, window, AS_AT, measures);
    }

    private static List<Counted> counted(List<Cell> cells) {
        return cells.stream().collect(Collectors.groupingBy(cell -> cell, HashMap::new, Collectors.counting())).entrySet().stream()
                .map(cell -> new Counted(cell.getKey(), cell.getValue())).toList();
    }
}
