package org.waymark.statistics.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of chart, on wide and on narrow paper. */
class ChartsReadWellTest {

    static Stream<Arguments> drawings() {
        return ChartSpecimens.all().entrySet().stream()
                .flatMap(chart -> Stream.of(Paper.values()).map(paper -> Arguments.of(chart.getKey() + ", " + paper, chart.getValue().apply(paper))));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void no_words_cover_other_words(String name, Drawing drawing) {
        assertThat(Reading.wordsOverWords(drawing)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void nothing_sticks_out(String name, Drawing drawing) {
        var sheet = new Box(-0.5, -0.5, drawing.width() + 0.5, drawing.height() + 0.5);

        assertThat(Reading.wordsOutside(drawing)).isEmpty();
        assertThat(drawing.bars()).allSatisfy(bar -> assertThat(sheet.holds(new Box(bar.x(), bar.y(), bar.x() + bar.width(), bar.y() + bar.height()))).isTrue());
        assertThat(drawing.dots()).allSatisfy(dot -> assertThat(sheet.holds(Box.around(dot.x(), dot.y(), dot.r()))).isTrue());
        assertThat(drawing.lines()).allSatisfy(line -> assertThat(sheet.holds(new Box(Math.min(line.x1(), line.x2()), Math.min(line.y1(), line.y2()),
                Math.max(line.x1(), line.x2()), Math.max(line.y1(), line.y2())))).isTrue());
    }

    @Test
    void no_name_in_a_funnel_covers_a_force() {
        assertThat(Stream.of(ChartSpecimens.fiveForces(), ChartSpecimens.allForces()).flatMap(chart -> Stream.of(Paper.values()).map(chart::drawing))).allSatisfy(drawing ->
                assertThat(drawing.words()).filteredOn(word -> word.has("halo")).isNotEmpty()
                        .allSatisfy(name -> assertThat(drawing.dots()).noneMatch(dot -> Box.of(name, drawing.paper()).meets(Box.around(dot.x(), dot.y(), dot.r())))));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void nothing_is_drawn_from_what_is_no_number(String name, Drawing drawing) {
        var written = Stream.of(drawing.areas(), drawing.paths()).flatMap(List::stream).map(Drawing.Path::d).toList();

        assertThat(written).noneMatch(path -> path.contains("NaN") || path.contains("Infinity") || path.contains("E"));
        assertThat(drawing.bars()).allSatisfy(bar -> assertThat(bar.width()).isNotNegative());
    }
}
