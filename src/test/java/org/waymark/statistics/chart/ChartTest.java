package org.waymark.statistics.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,1,1", "4.2,5,1", "46.6,50,10", "100,100,20", "995,1000,200", "7,8,2", "1234,1500,500"})
    void an_axis_reaches_to_the_first_round_number_that_holds_the_largest_value(double largest, double most, double step) {
        assertThat(Scale.to(largest, 0, 100)).isEqualTo(new Scale(most, step, 0, 100));
    }

    @Test
    void a_value_stands_between_the_ends_of_its_axis_upwards_too() {
        assertThat(Scale.to(50, 100, 600).at(25)).isEqualTo(350);
        assertThat(Scale.to(50, 240, 0).at(50)).isZero();
        assertThat(Scale.to(46.6, 0, 100).ticks()).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0);
    }

    @Test
    void a_share_is_a_dot_on_its_interval_with_its_number_behind_it() {
        var drawing = rows(item("Lancashire", 36.3, 33.4, 39.3), item("Staffordshire", 43.3, 40.0, 46.6)).drawing(Paper.WIDE);

        assertThat(drawing.dots()).hasSize(2).extracting(Drawing.Dot::look).containsOnly("dot");
        assertThat(drawing.dots().get(0).x()).isLessThan(drawing.dots().get(1).x());
        assertThat(drawing.paths().getFirst().d()).matches("M[\\d.]+ [\\d.]+H[\\d.]+");
        assertThat(drawing.words()).extracting(Drawing.Word::text).contains("Lancashire", "36.3%", "50%");
        assertThat(word(drawing, "36.3%").x()).isGreaterThan(Double.parseDouble(drawing.paths().getFirst().d().split("H")[1]));
        assertThat(drawing.bars()).isEmpty();
    }

    @Test
    void nothing_sticks_out_of_the_drawing() {
        var drawing = rows(item("Everything", 100, 97, 100)).drawing(Paper.WIDE);

        assertThat(word(drawing, "100.0%").x() + "100.0%".length() * 9).isLessThanOrEqualTo(drawing.width());
        assertThat(drawing.words()).allSatisfy(word -> assertThat(word.y()).isBetween(0.0, (double) drawing.height()));
    }

    @Test
    void a_long_label_stands_above_its_row() {
        var drawing = rows(item("Evidential difficulties, victim supports action", 20, 18, 22)).drawing(Paper.WIDE);

        assertThat(word(drawing, "Evidential difficulties, victim supports action").y()).isLessThan(drawing.dots().getFirst().y());
        assertThat(word(drawing, "Evidential difficulties, victim supports action").look()).doesNotContain("end");
    }

    @Test
    void a_count_is_a_bar_from_nothing() {
        var drawing = new RowChart("Reports", Unit.NUMBER, List.of(new RowChart.Item("Phone", 1_203, Optional.empty())), Optional.empty()).drawing(Paper.WIDE);

        assertThat(drawing.bars()).singleElement().satisfies(bar -> assertThat(bar.width()).isPositive());
        assertThat(drawing.words()).extracting(Drawing.Word::text).contains("1,203");
        assertThat(drawing.dots()).isEmpty();
    }

    @Test
    void all_together_is_a_line_across_the_rows() {
        var drawing = new RowChart("Shares", Unit.PERCENT, List.of(item("Gwent", 30, 20, 40)), Optional.of(36.3)).drawing(Paper.WIDE);

        assertThat(drawing.lines()).filteredOn(line -> line.look().equals("nat")).singleElement().satisfies(line -> assertThat(line.x1()).isEqualTo(line.x2()));
    }

    @Test
    void a_period_without_a_value_is_a_gap_and_no_zero() {
        var points = List.of(Optional.of(item("2018", 30, 20, 40)), Optional.of(item("2019", 35, 25, 45)), Optional.<RowChart.Item>empty(), Optional.of(item("2021", 40, 30, 50)));
        var drawing = time(List.of("2018", "2019", "2020", "2021"), new TimeChart.Series("", points)).drawing(Paper.WIDE);

        assertThat(drawing.paths()).filteredOn(path -> path.look().equals("line s1")).as("one stretch of two").hasSize(1);
        assertThat(drawing.paths()).filteredOn(path -> path.look().equals("ci")).as("one by itself with its interval").hasSize(1);
        assertThat(drawing.areas()).hasSize(1);
        assertThat(drawing.dots()).hasSize(3);
    }

    @Test
    void a_break_stands_where_its_day_lies_in_its_period() {
        var drawing = new TimeChart("Over time", Unit.PERCENT, List.of("2020", "2021"), List.of(new TimeChart.Series("", List.of(Optional.of(item("", 1, 0, 2)), Optional.of(item("", 1, 0, 2))))),
                List.of(new TimeChart.Break(1.5, "Threats added"))).drawing(Paper.WIDE);
        var border = drawing.lines().stream().filter(line -> line.look().equals("break")).findFirst().orElseThrow();

        assertThat(border.x1()).as("in the middle of 2021").isEqualTo(drawing.dots().get(1).x());
        assertThat(word(drawing, "Threats added").look()).contains("end");
    }

    @Test
    void several_series_stand_in_fields_of_their_own_on_one_scale() {
        var lines = IntStream.range(0, 3).mapToObj(at -> new TimeChart.Series("Force " + at, List.of(Optional.of(item("", 30, 20, 40)), Optional.of(item("", 10 + at * 20, 5, 60))))).toList();
        var chart = new TimeChart("Over time", Unit.PERCENT, List.of("2020", "2021"), lines, List.of());

        assertThat(chart.drawing(Paper.WIDE).areas()).hasSize(3);
        assertThat(chart.drawing(Paper.WIDE).words().stream().filter(word -> word.text().equals("60%")).map(Drawing.Word::x).distinct()).as("two columns").hasSize(2);
        assertThat(chart.drawing(Paper.NARROW).words().stream().filter(word -> word.text().equals("60%")).map(Drawing.Word::x).distinct()).as("one column").hasSize(1);
    }

    @Test
    void a_narrow_drawing_breaks_long_labels_and_keeps_them_inside() {
        var drawing = rows(item("Sharing with intent to cause alarm, distress or humiliation", 20, 18, 22)).drawing(Paper.NARROW);

        assertThat(drawing.width()).isEqualTo(320);
        assertThat(drawing.words()).extracting(Drawing.Word::text).contains("Sharing with intent to cause alarm,", "distress or humiliation");
        assertThat(drawing.look()).isEqualTo("chart narrow");
    }

    @Test
    void many_periods_are_not_all_named() {
        var months = IntStream.range(0, 84).mapToObj(month -> "M" + month).toList();
        var drawing = time(months, new TimeChart.Series("", months.stream().map(month -> Optional.of(item(month, 30, 20, 40))).toList())).drawing(Paper.WIDE);

        assertThat(drawing.words().stream().filter(word -> word.text().startsWith("M")).count()).isBetween(4L, 8L);
    }

    private static RowChart rows(RowChart.Item... items) {
        return new RowChart("Shares", Unit.PERCENT, List.of(items), Optional.empty());
    }

    private static TimeChart time(List<String> periods, TimeChart.Series line) {
        return new TimeChart("Over time", Unit.PERCENT, periods, List.of(line), List.of());
    }

    private static RowChart.Item item(String label, double value, double low, double high) {
        return new RowChart.Item(label, value, Optional.of(new RowChart.Range(low, high)));
    }

    private static Drawing.Word word(Drawing drawing, String text) {
        return drawing.words().stream().filter(word -> word.text().equals(text)).findFirst().orElseThrow();
    }
}
