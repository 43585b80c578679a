package org.waymark.statistics.release.chart;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.waymark.statistics.chart.Drawing;
import org.waymark.statistics.chart.Paper;

import io.quarkus.qute.TemplateData;

/**
 * A chart beside its table, drawn for wide and for narrow screens.
 *
 * @param finding what it shows, as its title
 * @param measure what is measured, below the title
 * @param note how to read it, in sentences
 */
@TemplateData
public record ReleaseChart(String finding, String measure, String note, List<Drawing> drawings) {

    static ReleaseChart of(String finding, String measure, List<String> notes, Function<Paper, Drawing> chart) {
        return new ReleaseChart(finding, measure, String.join(" ", notes.stream().filter(note -> !note.isEmpty()).toList()),
                Arrays.stream(Paper.values()).map(chart).toList());
    }
}
