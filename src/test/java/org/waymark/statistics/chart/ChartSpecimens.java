package org.waymark.statistics.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.waymark.statistics.chart.RowChart.Item;
import org.waymark.statistics.chart.RowChart.Range;
import org.waymark.statistics.chart.estimate.CumulativeIncidence.Followed;
import org.waymark.statistics.chart.estimate.CumulativeIncidence;
import org.waymark.statistics.chart.estimate.FunnelLimits;
import org.waymark.statistics.chart.estimate.OverDispersion;

/** One chart of every type, with typical and with awkward data. */
public final class ChartSpecimens {

    private ChartSpecimens() {
    }

    public static Map<String, Function<Paper, Drawing>> all() {
        var charts = new LinkedHashMap<String, Function<Paper, Drawing>>();
        charts.put("Dots with intervals", dots()::drawing);
        charts.put("Bars with intervals", bars()::drawing);
        charts.put("Grouped bars with intervals", groupedBars()::drawing);
        charts.put("Grouped bars of many years", manyYears()::drawing);
        charts.put("Grouped bars with long names", longNames()::drawing);
        charts.put("Line with breaks and a provisional part", line()::drawing);
        charts.put("Line of quarters with gaps", quarters()::drawing);
        charts.put("Lines in fields", fields()::drawing);
        charts.put("Funnel of five forces", fiveForces()::drawing);
        charts.put("Funnel of all forces, over-dispersed", allForces()::drawing);
        charts.put("Stacked shares", stacked()::drawing);
        charts.put("Cumulative incidence", incidence()::drawing);
        charts.put("Cumulative incidence of few, close together", closeIncidence()::drawing);
        return charts;
    }

    static RowChart dots() {
        return new RowChart("Share by force", Unit.PERCENT, List.of(item("Staffordshire", 43.3, 40.0, 46.6), item("Gwent", 37.7, 32.1, 43.6), Item.marked("Cumbria", "[c]"),
                item("West Midlands", 36.6, 34.4, 38.9), item("Lancashire", 36.3, 33.4, 39.3)), Optional.of(35.6));
    }

    static GroupedBars bars() {
        return new GroupedBars("Reasons", Unit.PERCENT, List.of("Share"), List.of(
                new GroupedBars.Group("Afraid of being identified", List.of(item("", 41.2, 37.0, 45.5))),
                new GroupedBars.Group("Afraid of the suspect or of those around the suspect", List.of(item("", 30.1, 26.3, 34.2))),
                new GroupedBars.Group("It took too long", List.of(Item.marked("", "[c]"))),
                new GroupedBars.Group("Wants to move on", List.of(item("", 0, 0, 3.2)))));
    }

    static GroupedBars groupedBars() {
        return new GroupedBars("Stages by year", Unit.PERCENT, List.of("2021", "2022", "2023"), List.of(
                new GroupedBars.Group("Never supported action", List.of(item("", 21, 17, 26), item("", 24, 20, 29), item("", 19, 16, 24))),
                new GroupedBars.Group("Before a statement was taken", List.of(item("", 38, 33, 44), item("", 35, 30, 40), Item.marked("", "[c]"))),
                new GroupedBars.Group("While evidence was gathered, for example from the phone", List.of(item("", 31, 26, 36), Item.marked("", "[c]"), item("", 36, 31, 41)))));
    }

    static GroupedBars manyYears() {
        var years = List.of("2019", "2020", "2021", "2022", "2023");
        return new GroupedBars("Elapsed by year", Unit.NUMBER, years, List.of(
                new GroupedBars.Group("Within a week", years.stream().map(year -> new Item("", Integer.parseInt(year) - 2_000, Optional.empty())).toList()),
                new GroupedBars.Group("After more than a year", years.stream().map(year -> year.equals("2019") ? Item.marked("", "[x]") : new Item("", 1_250, Optional.empty())).toList())));
    }

    static GroupedBars longNames() {
        var families = List.of("Fear and safety", "Privacy and not being identified", "What justice asks for, and how long it takes", "Wellbeing");
        return new GroupedBars("Families of reasons by stage", Unit.PERCENT, families, List.of(
                new GroupedBars.Group("Before a statement was taken", List.of(item("", 31, 26, 36), item("", 44, 39, 50), item("", 12, 9, 16), Item.marked("", "[c]")))));
    }

    static TimeChart line() {
        var years = IntStream.rangeClosed(2018, 2026).mapToObj(String::valueOf).toList();
        var points = IntStream.range(0, 9).mapToObj(year -> Optional.of(year == 2 ? Item.marked("", "[c]") : item("", 30 + year * 1.4 - (year == 8 ? 9 : 0), 26 + year, 34 + year * 1.7))).toList();
        return new TimeChart("Share by year", Unit.PERCENT, years, List.of(new TimeChart.Series("", points)),
                List.of(new TimeChart.Break(3.49, "Threats added"), new TimeChart.Break(6.08, "s66B replaces s33"), new TimeChart.Break(8.1, "s66E and s66F")),
                Optional.of(new TimeChart.Provisional(7, "Provisional")));
    }

    static TimeChart quarters() {
        var quarters = IntStream.range(0, 22).mapToObj(at -> "Q%d %d".formatted(at % 4 + 1, 2021 + at / 4)).toList();
        var points = IntStream.range(0, 22).mapToObj(at -> at % 7 == 3 || at == 11 || at == 12 ? Optional.of(Item.marked("", "[c]"))
                : Optional.of(new Item("", 120 + at * 45 - (at > 19 ? 300 : 0), Optional.empty()))).toList();
        return new TimeChart("Recorded by quarter", Unit.NUMBER, quarters, List.of(new TimeChart.Series("", points)), List.of(new TimeChart.Break(12.3, "s66B replaces s33")),
                Optional.of(new TimeChart.Provisional(20, "Provisional")));
    }

    static TimeChart fields() {
        var years = List.of("2020", "2021", "2022", "2023");
        var series = List.of("Lancashire", "Staffordshire", "West Midlands").stream().map(name -> new TimeChart.Series(name, IntStream.range(0, 4)
                .mapToObj(year -> Optional.of(year == 1 && name.startsWith("S") ? Item.marked("", "[c]") : item("", 30 + year * 2 + name.length(), 24 + year, 50 + year))).toList())).toList();
        return new TimeChart("Share by force and year", Unit.PERCENT, years, series, List.of(new TimeChart.Break(1.49, "Threats added")), Optional.of(new TimeChart.Provisional(3, "Provisional")));
    }

    static FunnelChart fiveForces() {
        return new FunnelChart("Share by number of cases", List.of(force("Lancashire", 361, 995), force("Hertfordshire", 139, 372), force("Gwent", 101, 268),
                force("West Midlands", 630, 1_720), force("Staffordshire", 370, 855)), "All 38 forces", "35.6%", "Offences recorded", FunnelLimits.around(10_044 / 28_201.0));
    }

    /** Forty-three made-up forces of which some are unlike the others. */
    static FunnelChart allForces() {
        var names = List.of("Avon and Somerset", "Bedfordshire", "Cambridgeshire", "Cheshire", "City of London", "Cleveland", "Cumbria", "Derbyshire", "Devon and Cornwall", "Dorset",
                "Durham", "Dyfed-Powys", "Essex", "Gloucestershire", "Greater Manchester", "Gwent", "Hampshire", "Hertfordshire", "Humberside", "Kent", "Lancashire", "Leicestershire",
                "Lincolnshire", "Merseyside", "Metropolitan Police", "Norfolk", "North Wales", "North Yorkshire", "Northamptonshire", "Northumbria", "Nottinghamshire", "South Wales",
                "South Yorkshire", "Staffordshire", "Suffolk", "Surrey", "Sussex", "Thames Valley", "Warwickshire", "West Mercia", "West Midlands", "West Yorkshire", "Wiltshire");
        var forces = new ArrayList<FunnelChart.Force>();
        for (int at = 0; at < names.size(); at++) {
            var cases = names.get(at).startsWith("Metro") ? 4_200 : 60 + at * 97 % 1_700;
            forces.add(force(names.get(at), Math.round(cases * (0.35 + (at * 37 % 43 - 21) / 43.0 * 0.16)), cases));
        }
        var centre = forces.stream().mapToDouble(force -> force.share() * force.cases()).sum() / forces.stream().mapToLong(FunnelChart.Force::cases).sum();
        var dispersion = OverDispersion.of(forces.stream().map(force -> new OverDispersion.Counted(force.share() * force.cases(), force.cases())).toList(), centre);
        return new FunnelChart("Share by number of cases", forces, "All forces", Unit.PERCENT.atMark(centre * 100), "Offences recorded", FunnelLimits.around(centre).widenedBy(dispersion));
    }

    static StackedShares stacked() {
        return new StackedShares("Outcomes by year", List.of("Victim does not support action", "Charged or summonsed", "Other outcome assigned", "Not yet assigned"), List.of(
                new StackedShares.Row("2020", known(42.4, 6.1, 48.2, 3.3)), new StackedShares.Row("2021", known(44.0, 5.2, 45.6, 5.2)),
                new StackedShares.Row("2022", List.of(Optional.of(43.1), Optional.empty(), Optional.of(44.4), Optional.of(8.1))),
                new StackedShares.Row("2023", known(35.0, 2.1, 28.9, 34.0))), "Suppressed [c]");
    }

    static IncidenceChart incidence() {
        var followed = new ArrayList<Followed>();
        long open = 2_400;
        for (int month = 0; month < 36; month++) {
            long withdrawn = Math.round(open * 0.05 / (1 + month * 0.12));
            long charged = Math.round(open * 0.004 * Math.min(4, month * 0.5));
            long other = Math.round(open * 0.03);
            long censored = Math.round(open * 0.02);
            followed.add(new Followed(open, withdrawn, charged, other, censored));
            open -= withdrawn + charged + other + censored;
        }
        return new IncidenceChart("Withdrawn and charged by months since recording", 1, List.of(new IncidenceChart.Curve("Withdrawn", CumulativeIncidence.of(followed, Followed::withdrawn)),
                new IncidenceChart.Curve("Charged", CumulativeIncidence.of(followed, Followed::charged))));
    }

    static IncidenceChart closeIncidence() {
        var followed = List.of(new Followed(60, 4, 3, 3, 5), new Followed(45, 3, 3, 3, 4), new Followed(32, 2, 2, 1, 8), new Followed(19, 1, 1, 1, 6));
        return new IncidenceChart("Withdrawn and charged by months since recording", 3, List.of(new IncidenceChart.Curve("Withdrawn", CumulativeIncidence.of(followed, Followed::withdrawn)),
                new IncidenceChart.Curve("Charged", CumulativeIncidence.of(followed, Followed::charged))));
    }

    static Item item(String label, double value, double low, double high) {
        return new Item(label, value, Optional.of(new Range(low, high)));
    }

    private static FunnelChart.Force force(String name, double part, long whole) {
        return new FunnelChart.Force(name, part / whole, whole);
    }

    private static List<Optional<Double>> known(double... shares) {
        return Arrays.stream(shares).mapToObj(Optional::of).toList();
    }
}
