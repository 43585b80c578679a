package org.waymark.statistics.release.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.ReleaseTable.Row;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.Value;

/** Tables as they would be published, made up but for the forces, whose counts were published. */
public final class ReleaseTables {

    private static final List<String> REASONS = List.of("SAFETY|Safety=FEAR_SUSPECT|Afraid of the suspect=31.0", "SAFETY|Safety=PRESSURE|Put under pressure=12.5", "SAFETY|Safety=all|Any of the family=38.0",
            "PRIVACY|Privacy=IDENTIFICATION|Afraid of being identified=44.5", "JUSTICE|What justice asks for=DELAY|It took too long=c", "NOT_KNOWN|Not a reason=NOT_STATED|Reason not given=z");

    private ReleaseTables() {
    }

    /** Rounded to base 5 as in a release; Cumbria is suppressed. */
    public static ReleaseTable byForce() {
        return table("outcomes-by-force", "More than a third of recorded offences were closed because the victim did not support action", List.of("force|Police force"),
                outcomes(), row("E23000002|Cumbria", "c", "c", "c"), row("E23000003|Lancashire", "995", "360", "36.2 33.2 39.2"), row("E23000014|West Midlands", "1720", "630", "36.6 34.4 38.9"),
                row("E23000015|Staffordshire", "855", "370", "43.3 40.0 46.6"), row("E23000027|Hertfordshire", "370", "140", "37.8 33.0 42.9"),
                row("W15000002|Gwent", "270", "100", "37.0 31.5 42.9"), row("all|All forces", "28200", "10045", "35.6 35.1 36.2"));
    }

    public static ReleaseTable byFourForces() {
        var five = byForce();
        return new ReleaseTable(five.code(), five.finding(), five.title(), five.subtitle(), five.dimensions(), five.columns(),
                five.rows().stream().filter(row -> !row.keys().getFirst().label().equals("Gwent")).toList(), five.notes());
    }

    public static ReleaseTable byForceAndYear() {
        return table("outcomes-by-force-and-year", "More than a third of recorded offences were closed because the victim did not support action", List.of("force|Police force", "year|Year recorded"),
                outcomes(), row("E23000003|Lancashire", "2020|2020", "200", "70", "35.0 28.7 41.8"), row("E23000003|Lancashire", "2021|2021", "365", "135", "37.0 32.2 42.0"),
                row("E23000003|Lancashire", "all|2020 to 2021", "565", "205", "36.3 32.4 40.3"), row("E23000015|Staffordshire", "2020|2020", "155", "c", "c"),
                row("E23000015|Staffordshire", "2021|2021", "185", "80", "43.2 36.3 50.4"), row("E23000015|Staffordshire", "all|2020 to 2021", "340", "c", "c"),
                row("all|All forces", "2020|2020", "355", "135", "38.0 33.1 43.2"), row("all|All forces", "2021|2021", "550", "215", "39.1 35.1 43.2"),
                row("all|All forces", "all|2020 to 2021", "905", "350", "38.7 35.6 41.9"));
    }

    /** Quarters within years, in four groups of outcomes. */
    public static ReleaseTable byYear() {
        var columns = new ArrayList<>(List.of(count("recorded-offences", "Recorded offences")));
        for (var name : List.of("not-supported|Victim does not support action", "charged-or-summonsed|Charged or summonsed", "other-assigned|Other outcome assigned", "not-yet-assigned|Not yet assigned")) {
            columns.add(percent(name.split("\\|")[0], name.split("\\|")[1]));
        }
        var rows = new ArrayList<Row>();
        for (int year = 2021; year <= 2024; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                rows.add(outcomesOf(year, quarter, "%d|%d".formatted(year, year), "%d-Q%d|%s %d".formatted(year, quarter, List.of("January to March", "April to June", "July to September", "October to December").get(quarter - 1), year)));
            }
            rows.add(outcomesOf(year, 4, "%d|%d".formatted(year, year), "all|Whole year"));
        }
        rows.add(outcomesOf(2022, 1, "all|January 2021 to December 2024", "all|January 2021 to December 2024"));
        return table("outcomes-by-year", "More than two in five recorded offences were closed because the victim did not support action",
                List.of("year|Year recorded", "quarter|Quarter"), columns, rows.toArray(Row[]::new));
    }

    private static Row outcomesOf(int year, int quarter, String... keys) {
        var open = year == 2024 ? 6 + 7 * quarter : 2 + year - 2021;
        var supported = 44 - open / 3 - quarter;
        var charged = year == 2022 && quarter == 4 ? "c" : "%d.0 3.1 9.2".formatted(6);
        return row(keys, "480", "%d.0 %d.0 %d.0".formatted(supported, supported - 4, supported + 4), charged, "%d.0 40.0 50.0".formatted(94 - supported - open), "%d.0 1.0 40.0".formatted(open));
    }

    public static ReleaseTable byOffence() {
        return table("outcomes-by-offence", "More than a third", List.of("offence|Offence"), outcomes(), row("S33_DISCLOSE|Disclosing private sexual images", "700", "260", "37.1 33.6 40.8"),
                row("S66B_SHARE|Sharing an intimate image", "15", "5", "x"), row("all|All offences", "715", "265", "37.1 33.6 40.7"));
    }

    public static ReleaseTable reasonsByYear() {
        var rows = new ArrayList<Row>();
        REASONS.forEach(reason -> {
            rows.add(reasonOf(reason, "2023|2023", "c"));
            rows.add(reasonOf(reason, "all|2022 to 2023", ""));
        });
        rows.add(row("all|Any reason that counts", "all|Any reason that counts", "all|2022 to 2023", "420", "100.0 99.1 100.0"));
        return table("withdrawal-reasons-by-year", "“Afraid of being identified” is the reason cited most often: more than two in five withdrawals", List.of("family|Family of reasons", "reason|Reason", "year|Year"),
                List.of(count("withdrawal-reason", "Withdrawals citing it"), percent("withdrawal-reason", "Withdrawals citing it")), rows.toArray(Row[]::new));
    }

    public static ReleaseTable reasonsByStage() {
        var rows = new ArrayList<Row>();
        REASONS.forEach(reason -> List.of("BEFORE_STATEMENT|Before a statement was taken", "DURING_EVIDENCE|While evidence was gathered", "all|All stages")
                .forEach(stage -> rows.add(reasonOf(reason, stage, ""))));
        return table("withdrawal-reasons-by-stage", "“Afraid of being identified” is the reason cited most often: more than two in five withdrawals", List.of("family|Family of reasons", "reason|Reason", "stage|Stage"),
                List.of(count("withdrawal-reason", "Withdrawals citing it"), percent("withdrawal-reason", "Withdrawals citing it")), rows.toArray(Row[]::new));
    }

    private static Row reasonOf(String reason, String last, String mark) {
        var parts = reason.split("=");
        var share = mark.isEmpty() ? parts[2] : mark;
        var shown = share.length() == 1 ? share : "%s %s %s".formatted(share, new BigDecimal(share).subtract(BigDecimal.valueOf(4)), new BigDecimal(share).add(BigDecimal.valueOf(5)));
        return row(new String[] {parts[0], parts[1], last}, share.length() == 1 ? share : "130", shown);
    }

    public static ReleaseTable stagesByYear() {
        var rows = new ArrayList<Row>();
        for (var stage : List.of("NEVER_SUPPORTED|Never supported action", "BEFORE_STATEMENT|Before a statement was taken", "DURING_EVIDENCE|While evidence was gathered")) {
            rows.add(row(stage, "2022|2022", "60", "30.0 24.0 36.5"));
            rows.add(row(stage, "2023|2023", stage.startsWith("NEVER") ? "c" : "70", stage.startsWith("NEVER") ? "c" : "35.0 28.7 41.8"));
            rows.add(row(stage, "all|2022 to 2023", "130", "32.5 28.0 37.2"));
        }
        rows.add(row("all|All stages", "2022|2022", "200", "100.0 98.1 100.0"));
        return table("withdrawal-stages-by-year", "No single one is clearly the stage named most often: three lie within chance", List.of("stage|Stage", "year|Year"),
                List.of(count("withdrawal-stage", "Withdrawals at this stage"), percent("withdrawal-stage", "Withdrawals at this stage")), rows.toArray(Row[]::new));
    }

    public static ReleaseTable reEngaged() {
        return table("withdrawals-by-year", "One in ten victims who withdrew supports action again", List.of("year|Year"),
                List.of(count("all-withdrawals", "All withdrawals"), percent("re-engaged", "Victims who support action again")), row("2022|2022", "150", "10.0 6.2 15.8"), row("2023|2023", "160", "c"),
                row("2024|January to September 2024", "120", "12.5 7.7 19.6"), row("all|January 2022 to September 2024", "430", "10.5 7.9 13.7"));
    }

    public static ReleaseTable contactToCharge() {
        return table("from-contact-to-charge", "A third of victims had not reported to the police", List.of("step|Step"), List.of(count("count", "Number"), percent("count", "% of the step that it is part of")),
                row("reports|Reports of which it is known whether the police were told", "1203", "z"), row("not-reported-to-police|Not reported to the police", "400", "33.3 30.7 36.0"),
                row("recorded-offences|Recorded by the police", "700", "z"), row("charged-or-summonsed|Charged or summonsed", "c", "c"), row("withdrawals|Beside it: withdrawals that stand", "310", "z"));
    }

    /** Stretches of three months; the last one is suppressed. */
    public static ReleaseTable course() {
        return table("course-of-investigations", "Nearly a third of recorded offences ended in a withdrawal within a year", List.of("months|Months since recording"),
                List.of(count("at-risk", "Followed"), count("withdrawn", "Withdrawn"), count("charged", "Charged"), count("other", "Other outcome"), count("censored", "Followed so far")),
                row("0-3|0 to 3", "1000", "150", "20", "60", "70"), row("3-6|3 to 6", "700", "80", "25", "50", "45"), row("6-9|6 to 9", "500", "40", "20", "40", "50"),
                row("9-12|9 to 12", "350", "20", "15", "25", "60"), row("12-15|12 to 15", "230", "c", "c", "15", "40"));
    }

    public static ReleaseTable besidePublished() {
        return table("beside-published-figures", "Beside published figures", List.of("force|Police force"), outcomes(), row("E23000003|Lancashire", "20", "10", "50.0 30.0 70.0"));
    }

    static ReleaseTable table(String code, String finding, List<String> dimensions, List<Column> columns, Row... rows) {
        return new ReleaseTable(code, finding, finding, "Offences recorded by the police among the helpline's cases", dimensions.stream().map(key -> key.split("\\|"))
                .map(key -> new Dimension(key[0], key[1])).toList(), columns, List.of(rows), List.of());
    }

    private static List<Column> outcomes() {
        return List.of(count("recorded-offences", "Recorded offences"), count("not-supported-suspect-identified", "Not supported, suspect identified"),
                percent("not-supported-suspect-identified", "Not supported, suspect identified"));
    }

    static Column count(String code, String label) {
        return new Column(code, label, label, Unit.COUNT);
    }

    static Column percent(String code, String label) {
        return new Column(code + "-percent", label + ", %", label, Unit.PERCENT);
    }

    /** Keys as "code|label", then values: "995", "36.2 33.2 39.2" or the letter of a mark. */
    static Row row(String... cells) {
        var keys = Arrays.stream(cells).takeWhile(cell -> cell.contains("|")).toArray(String[]::new);
        return row(keys, Arrays.copyOfRange(cells, keys.length, cells.length));
    }

    private static Row row(String[] keys, String... values) {
        return new Row(Arrays.stream(keys).map(key -> new Key(key.split("\\|")[0], key.split("\\|")[1])).toList(), Arrays.stream(values).map(ReleaseTables::value).toList());
    }

    private static Value value(String written) {
        for (var mark : Mark.values()) {
            if (mark.shorthand().equals("[" + written + "]")) {
                return Value.of(mark);
            }
        }
        var numbers = Arrays.stream(written.split(" ")).map(BigDecimal::new).toList();
        return numbers.size() == 1 ? new Value.Count(numbers.getFirst().longValueExact()) : new Value.Percent(numbers.get(0), numbers.get(1), numbers.get(2));
    }
}
