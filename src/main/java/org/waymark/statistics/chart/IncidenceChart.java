package org.waymark.statistics.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.waymark.statistics.chart.estimate.CumulativeIncidence.Estimate;
import org.waymark.statistics.chart.estimate.CumulativeIncidence;

/**
 * Which share of the recorded offences had come to one end or another after so many months, with how many were still followed
 * then written below: where few are left, little is known.
 *
 * @param step of how many months each estimate is
 */
public record IncidenceChart(String title, int step, List<Curve> curves) {

    /** One of the ends that compete, at most four. */
    public record Curve(String name, CumulativeIncidence incidence) {

        Estimate last() {
            return incidence.months().getLast();
        }
    }

    static final int MOST_CURVES = 4;
    private static final double FIELD = 260;
    /** What happened in the last month is drawn a little longer than its moment. */
    private static final double LAST_STEP = 6;
    private static final double TO_NAMES = 14;
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 18, 24, 36);
    private static final String FOLLOWED = "Still followed";
    private static final String MONTHS = "Months since recording";

    public IncidenceChart {
        if (curves.isEmpty() || curves.size() > MOST_CURVES || curves.stream().anyMatch(curve -> curve.incidence().months().isEmpty())) {
            throw new IllegalArgumentException("There are one to four curves, each with a month at least.");
        }
    }

    public Drawing drawing(Paper paper) {
        var sheet = new Drawing.Sheet(paper);
        var top = 24.0;
        var bottom = top + FIELD;
        var up = Scale.to(curves.stream().mapToDouble(curve -> curve.last().high() * 100).max().orElse(0), bottom, top);
        var left = up.before(paper, Unit.PERCENT);
        var along = new Scale(months(), 1, left, paper.width() - TO_NAMES - widestName(paper));
        for (var tick : up.ticks()) {
            sheet.line(tick == 0 ? "base" : "axis", left, up.at(tick), along.at(months()), up.at(tick));
        }
        up.nameUp(sheet, left, Unit.PERCENT);
        for (int at = 0; at < curves.size(); at++) {
            draw(sheet, along, up, curves.get(at), "s" + (at + 1));
        }
        names(sheet, along, up);
        var foot = followed(sheet, along, bottom);
        return sheet.drawing(title, foot + 10);
    }

    /** Steps: what happened in a month is known at its end. */
    private void draw(Drawing.Sheet sheet, Scale along, Scale up, Curve curve, String look) {
        var months = curve.incidence().months();
        sheet.area("area " + look, "M" + steps(along, up, months, Estimate::high, false) + "L" + steps(along, up, months, Estimate::low, true) + "Z");
        sheet.path("line " + look, "M" + steps(along, up, months, Estimate::share, false));
    }

    private String steps(Scale along, Scale up, List<Estimate> months, ToDoubleFunction<Estimate> value, boolean backwards) {
        var places = new ArrayList<String>(List.of(along.at(0) + " " + up.at(0)));
        double before = 0;
        for (int month = 0; month < months.size(); month++) {
            var now = value.applyAsDouble(months.get(month)) * 100;
            places.add(along.at((month + 1) * step) + " " + up.at(before));
            places.add(along.at((month + 1) * step) + " " + up.at(now));
            before = now;
        }
        places.add(along.at(months.size() * step) + LAST_STEP + " " + up.at(before));
        return String.join("L", backwards ? places.reversed() : places);
    }

    /** Behind the ends of the curves, pushed apart where these are close; a narrow paper has the number on a second line. */
    private void names(Drawing.Sheet sheet, Scale along, Scale up) {
        var paper = sheet.paper();
        var ends = curves.stream().sorted(Comparator.comparingDouble((Curve curve) -> curve.last().share()).reversed()).toList();
        double free = 0;
        for (var curve : ends) {
            var y = Math.max(up.at(curve.last().share() * 100) + 5, free);
            for (var words : words(curve, paper)) {
                sheet.word("strong", along.at(months()) + TO_NAMES - 2, y, words);
                y += paper.line();
            }
            free = y + 4;
        }
    }

    private static List<String> words(Curve curve, Paper paper) {
        var number = Unit.PERCENT.atMark(curve.last().share() * 100);
        return paper.isNarrow() ? List.of(curve.name(), number) : List.of(curve.name() + " " + number);
    }

    private double widestName(Paper paper) {
        return curves.stream().flatMap(curve -> words(curve, paper).stream()).mapToDouble(words -> Lettering.width(words, paper.text(), true)).max().orElse(0);
    }

    /** The months, and below them how many were still followed at their beginning. */
    private double followed(Drawing.Sheet sheet, Scale along, double bottom) {
        var paper = sheet.paper();
        var estimates = curves.getFirst().incidence().months();
        var widest = paper.smallWidthOf(Unit.NUMBER.onAxis(estimates.getFirst().atRisk()));
        var apart = STEPS.stream().filter(months -> months % step == 0).filter(months -> (along.at(months) - along.at(0)) >= widest + 14).findFirst().orElse(months());
        var line = paper.line() + 2;
        for (int month = 0; month <= months(); month += apart) {
            sheet.line("base", along.at(month), bottom, along.at(month), bottom + 5);
            sheet.word("softtext middle", along.at(month), bottom + line, String.valueOf(month));
            if (month / step < estimates.size()) {
                sheet.word("softtext middle", along.at(month), bottom + 4 * line, Unit.NUMBER.onAxis(estimates.get(month / step).atRisk()));
            }
        }
        sheet.word("softtext", 2, bottom + 2 * line, MONTHS);
        sheet.word("softtext", 2, bottom + 3 * line, FOLLOWED);
        return bottom + 4 * line;
    }

    private int months() {
        return curves.stream().mapToInt(curve -> curve.incidence().months().size()).max().orElseThrow() * step;
    }
}
