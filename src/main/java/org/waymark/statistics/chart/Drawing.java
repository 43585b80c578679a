package org.waymark.statistics.chart;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.qute.TemplateData;

/**
 * A drawing as its template writes it down: everything has its place in whole and tenth units, a class for its look and
 * nothing else. Areas lie below lines, lines below dots, words on top.
 */
@TemplateData
public record Drawing(String title, Paper paper, int height, List<Path> areas, List<Line> lines, List<Bar> bars, List<Path> paths, List<Dot> dots,
        List<Word> words) {

    @TemplateData
    public record Line(String look, double x1, double y1, double x2, double y2) {
    }

    @TemplateData
    public record Bar(String look, double x, double y, double width, double height) {
    }

    @TemplateData
    public record Dot(String look, double x, double y, double r) {
    }

    @TemplateData
    public record Path(String look, String d) {
    }

    @TemplateData
    public record Word(String look, double x, double y, String text) {

        boolean has(String name) {
            return List.of(look.split(" ")).contains(name);
        }

        boolean isSoft() {
            return has("softtext");
        }
    }

    public int width() {
        return paper.width();
    }

    /** The class by which a page shows the drawing that fits the screen. */
    public String look() {
        return paper.isNarrow() ? "chart narrow" : "chart wide";
    }

    static double rounded(double place) {
        return Math.round(place * 10) / 10.0;
    }

    /** A sheet on which a chart is being drawn. */
    static final class Sheet {

        private final Paper paper;
        private final List<Path> areas = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Bar> bars = new ArrayList<>();
        private final List<Path> paths = new ArrayList<>();
        private final List<Dot> dots = new ArrayList<>();
        private final List<Word> words = new ArrayList<>();

        Sheet(Paper paper) {
            this.paper = paper;
        }

        Paper paper() {
            return paper;
        }

        void area(String look, String d) {
            areas.add(new Path(look, d));
        }

        void line(String look, double x1, double y1, double x2, double y2) {
            lines.add(new Line(look, rounded(x1), rounded(y1), rounded(x2), rounded(y2)));
        }

        void bar(String look, double x, double y, double width, double height) {
            bars.add(new Bar(look, rounded(x), rounded(y), rounded(width), rounded(height)));
        }

        void path(String look, String d) {
            paths.add(new Path(look, d));
        }

        void dot(String look, double x, double y, double r) {
            dots.add(new Dot(look, rounded(x), rounded(y), r));
        }

        void word(String look, double x, double y, String text) {
            words.add(new Word(look, rounded(x), rounded(y), text));
        }

        /** A sign of its own shape, so that nothing depends on colours. */
        void shape(Shape shape, String look, double x, double y, double r) {
            if (shape == Shape.CIRCLE) {
                dot("dot " + look, x, y, r);
            } else {
                path("sign " + look, shape.path(x, y, r));
            }
        }

        /** Whether no words stand there yet. */
        boolean isFree(Box place) {
            return words.stream().noneMatch(word -> Box.of(word, paper).meets(place));
        }

        Drawing drawing(String title, double height) {
            return new Drawing(title, paper, (int) Math.ceil(height), areas, lines, bars, paths, dots, words);
        }
    }
}
