package org.waymark.statistics.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.waymark.statistics.chart.estimate.FunnelLimits.Level;
import org.waymark.statistics.chart.estimate.FunnelLimits.Limits;
import org.waymark.statistics.chart.estimate.FunnelLimits;
import org.waymark.statistics.chart.estimate.OverDispersion;

/**
 * Forces compared without a league table: each by its number of cases and its share, and the limits between which it lies by
 * chance if it is like all together. Source: D. J. Spiegelhalter, Statistics in Medicine 24, 2005, 1185–1202.
 *
 * @param centreName whose share the centre line is: "All forces"
 * @param centreShare that share as it is written everywhere else: "35.6%"
 * @param cases what is counted along the foot: "Offences recorded"
 */
public record FunnelChart(String title, List<Force> forces, String centreName, String centreShare, String cases, FunnelLimits limits) {

    /** A force with its share, between 0 and 1, of so many cases. */
    public record Force(String name, double share, long cases) {
    }

    /** So few say nothing of how forces differ. */
    public static final int FEWEST = OverDispersion.FEWEST;
    /** So few are all named; of more only those that stick out. */
    private static final int ALL_NAMED = 12;
    private static final int CURVE = 60;
    private static final double FIELD = 320;

    /** With limits that are widened where the forces differ more than chance allows. */
    public static FunnelChart around(double centre, String centreShare, List<Force> forces, String centreName, String cases) {
        var dispersion = OverDispersion.of(forces.stream().map(force -> new OverDispersion.Counted(force.share() * force.cases(), force.cases())).toList(), centre);
        return new FunnelChart(cases, forces, centreName, centreShare, cases, FunnelLimits.around(centre).widenedBy(dispersion));
    }

    public FunnelChart titled(String words) {
        return new FunnelChart(words, forces, centreName, centreShare, cases, limits);
    }

    /** Those that lie outside these limits, the largest share first. */
    public List<Force> outside(Level level) {
        return forces.stream().filter(force -> limits.isOutside(force.share(), force.cases(), level))
                .sorted(Comparator.comparingDouble(Force::share).reversed()).toList();
    }

    public Drawing drawing(Paper paper) {
        var sheet = new Drawing.Sheet(paper);
        var top = Legend.draw(sheet, legend(), 2) + 6;
        var up = upwards(top + FIELD, top);
        var along = Scale.to(forces.stream().mapToLong(Force::cases).max().orElse(1) * 1.02, up.before(paper, Unit.PERCENT), paper.width() - 24);

        axes(sheet, along, up);
        curves(sheet, along, up);
        signs(sheet, along, up);
        var foot = top + FIELD + paper.small() + 8;
        along.nameAlong(sheet, foot, Unit.NUMBER, false);
        for (var line : paper.lines(cases, paper.width() - 4)) {
            foot += paper.line() + 2;
            sheet.word("softtext end", paper.width() - 2, foot, line);
        }
        return sheet.drawing(title, foot + 8);
    }

    /** Holds every force, and the limits from the middle force on: those of the smallest ones reach too far to show the others. */
    private Scale upwards(double bottom, double top) {
        var middle = forces.stream().mapToLong(Force::cases).sorted().skip(forces.size() / 2).findFirst().orElse(1);
        var shares = forces.stream().mapToDouble(Force::share).summaryStatistics();
        var chance = limits.of(middle, Level.OUTER);
        return Scale.between(Math.min(shares.getMin(), chance.low()) * 100, Math.max(shares.getMax(), chance.high()) * 100, bottom, top);
    }

    private List<Legend.Entry> legend() {
        var entries = new ArrayList<>(List.of(Legend.Entry.line("centre", centreName + ", " + centreShare),
                Legend.Entry.line("limit", Level.INNER.label() + " limits"), Legend.Entry.line("limit outer", Level.OUTER.label() + " limits")));
        entries.add(Legend.Entry.shape(Shape.CIRCLE, "s1", "within"));
        entries.add(Legend.Entry.shape(Shape.TRIANGLE, "s2", "outside " + Level.INNER.label()));
        entries.add(Legend.Entry.shape(Shape.DIAMOND, "s3", "outside " + Level.OUTER.label()));
        return entries;
    }

    private static void axes(Drawing.Sheet sheet, Scale along, Scale up) {
        for (var tick : up.ticks()) {
            sheet.line(tick == up.least() ? "base" : "axis", along.at(0), up.at(tick), along.at(along.most()), up.at(tick));
        }
        up.nameUp(sheet, along.at(0), Unit.PERCENT);
    }

    private void curves(Drawing.Sheet sheet, Scale along, Scale up) {
        sheet.path("centre", "M%s %sH%s".formatted(along.at(0), up.at(limits.centre() * 100), along.at(along.most())));
        for (var level : Level.values()) {
            var look = level == Level.OUTER ? "limit outer" : "limit";
            sheet.path(look, curve(along, up, level, Limits::high));
            sheet.path(look, curve(along, up, level, Limits::low));
        }
    }

    /** From where it comes into the field; its places are closer together where it bends. */
    private String curve(Scale along, Scale up, Level level, ToDoubleFunction<Limits> end) {
        var places = new ArrayList<String>();
        for (int at = 1; at <= CURVE; at++) {
            var part = at / (double) CURVE;
            var n = Math.max(1, Math.round(along.most() * part * part));
            var limit = end.applyAsDouble(limits.of(n, level)) * 100;
            if (up.holds(limit)) {
                places.add(along.at(n) + " " + up.at(limit));
            }
        }
        return places.isEmpty() ? "" : "M" + String.join("L", places);
    }

    private void signs(Drawing.Sheet sheet, Scale along, Scale up) {
        var labels = new Labels(sheet, new Box(along.at(0), up.at(up.most()) - 14, sheet.paper().width(), up.at(up.least())));
        var outer = outside(Level.OUTER);
        var inner = outside(Level.INNER);
        for (var force : forces) {
            var shape = outer.contains(force) ? Shape.DIAMOND : inner.contains(force) ? Shape.TRIANGLE : Shape.CIRCLE;
            var look = outer.contains(force) ? "s3" : inner.contains(force) ? "s2" : "s1";
            var radius = shape == Shape.CIRCLE ? 5 : 6.5;
            sheet.shape(shape, look, along.at(force.cases()), up.at(force.share() * 100), radius);
            labels.keepClear(Box.around(along.at(force.cases()), up.at(force.share() * 100), radius));
        }
        outer.forEach(force -> labels.write("strong halo", along.at(force.cases()), up.at(force.share() * 100), force.name()));
        inner.stream().filter(force -> !outer.contains(force)).forEach(force -> labels.write("halo", along.at(force.cases()), up.at(force.share() * 100), force.name()));
        if (forces.size() <= (sheet.paper().isNarrow() ? ALL_NAMED / 2 : ALL_NAMED)) {
            forces.stream().filter(force -> !inner.contains(force)).forEach(force -> labels.write("halo", along.at(force.cases()), up.at(force.share() * 100), force.name()));
        }
    }
}
