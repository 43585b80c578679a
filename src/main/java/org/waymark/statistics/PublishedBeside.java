package org.waymark.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.published.ShownFigure;
import org.waymark.statistics.table.StatisticsTable;

import io.quarkus.qute.TemplateData;

/**
 * What others published of the forces in a table, in a section of its own beside the helpline's figures and never among them.
 * It covers all that a force recorded, so it is not comparable, and the section says so with the cause.
 */
@TemplateData
public record PublishedBeside(List<Line> lines) {

    static final PublishedBeside NOTHING = new PublishedBeside(List.of());
    private static final int LONG = 20;

    /** A published figure, and whether it is at least of the same months. */
    @TemplateData
    public record Line(ShownFigure figure, boolean sameMonths) {
    }

    /** The forces whose figures stand in the table; none where it is not split by force. */
    static List<String> forcesOf(StatisticsTable table) {
        return table.question().topic() == Topic.OUTCOMES && table.question().by().contains(Dimension.FORCE)
                ? table.rows().stream().map(row -> row.group().codeOf(Dimension.FORCE)).distinct().toList() : List.of();
    }

    /** Of the measures that the table has, force by force in its order. */
    static PublishedBeside of(StatisticsTable table, Map<String, List<ShownFigure>> published) {
        var forces = forcesOf(table);
        var names = table.question().measures().stream().map(Measure::name).toList();
        return new PublishedBeside(forces.stream().map(force -> published.getOrDefault(force, List.of())).flatMap(Collection::stream)
                .filter(figure -> names.contains(nameOf(figure)))
                .map(figure -> new Line(figure, isOf(table.question().window(), figure)))
                .sorted(Comparator.comparing((Line line) -> forces.indexOf(line.figure.areaCode())).thenComparing(line -> names.indexOf(nameOf(line.figure))))
                .toList());
    }

    public boolean isWithOtherMonths() {
        return lines.stream().anyMatch(line -> !line.sameMonths);
    }

    public boolean isFolded() {
        return lines.size() > LONG;
    }

    private static String nameOf(ShownFigure figure) {
        return figure.checked().statement().figure().measure();
    }

    private static boolean isOf(Window window, ShownFigure figure) {
        var published = figure.checked().statement().figure().window();
        return published.from().equals(window.from().atDay(1)) && published.to().equals(window.to().atEndOfMonth());
    }
}
