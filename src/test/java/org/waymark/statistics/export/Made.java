package org.waymark.statistics.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.ReleaseTable.Row;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.measures.Window;

/** Made-up tables of a release. */
public final class Made {

    public static final Publication PUBLICATION = new Publication("2026-q2", "Police outcomes among the helpline's cases, England and Wales, January 2021 to June 2026",
            Publication.USUAL_PUBLISHER, LocalDate.of(2026, 7, 20), LocalDate.of(2026, 7, 1), new Window(YearMonth.of(2021, 1), YearMonth.of(2026, 6)),
            "helpline cases; 2 forces; 66 of 66 months with a case", "Ask statistics@helpline.example", "Open Government Licence v3.0",
            List.of("Counts are rounded to the nearest 5.", "Parts may not add up to their total."),
            List.of(new Publication.Definition("recorded-offences", "Recorded offences", "Offences recorded by the police.", 1),
                    new Publication.Definition("not-supported", "Victim did not support action", "Outcomes 14 and 16, out of recorded offences.", 2)),
            List.of(new Publication.Symbol("[c]", "Suppressed."), new Publication.Symbol("[z]", "Not applicable."),
                    new Publication.Symbol("[x]", "Not available."), new Publication.Symbol("[low]", "Rounds to 0.0.")),
            Optional.empty());

    private Made() {
    }

    /** Two forces, two years, a count and a percentage, and every mark. */
    public static ReleaseTable everyMark() {
        return new ReleaseTable("outcomes-by-force-and-year", "In Lancashire more than a third did not support police action",
                "Outcomes by police force and year recorded", "Offences recorded by the police among the helpline's cases, as known on 1 July 2026",
                List.of(new Dimension("force", "Police force"), new Dimension("year", "Year")),
                List.of(new Column("recorded-offences", "Recorded offences", "Offences recorded by the police.", Unit.COUNT),
                        new Column("not-supported-percent", "Victim did not support action (%)", "Outcomes 14 and 16, out of recorded offences.", Unit.PERCENT)),
                List.of(row(List.of("E23000003|Lancashire", "2021|2021"), count(995), percent("36.3", "33.4", "39.3")),
                        row(List.of("E23000003|Lancashire", "2022|2022"), count(20), Value.of(Mark.LOW)),
                        row(List.of("W15000003|Dyfed-Powys (Heddlu Dyfed-Powys)", "2021|2021"), Value.of(Mark.SUPPRESSED), Value.of(Mark.SUPPRESSED)),
                        row(List.of("W15000003|Dyfed-Powys (Heddlu Dyfed-Powys)", "2022|2022"), Value.of(Mark.NOT_APPLICABLE), Value.of(Mark.NOT_AVAILABLE))),
                List.of("Years are those in which the offence was recorded."));
    }

    /** One row under one dimension. */
    public static ReleaseTable with(String label) {
        return table("one-row", new Column("withdrawals", "Withdrawals", "Withdrawals that stand.", Unit.COUNT), row(List.of("A|" + label), count(5)));
    }

    public static ReleaseTable table(String code, Column column, Row... rows) {
        return new ReleaseTable(code, "", "Withdrawals by reason", "All withdrawals", List.of(new Dimension("reason", "Reason")), List.of(column),
                List.of(rows), List.of());
    }

    /** Keys are written as "code|label". */
    public static Row row(List<String> keys, Value... values) {
        return new Row(keys.stream().map(key -> new Key(key.substring(0, key.indexOf('|')), key.substring(key.indexOf('|') + 1))).toList(), Arrays.asList(values));
    }

    public static Value count(long number) {
        return new Value.Count(number);
    }

    public static Value percent(String number, String low, String high) {
        return new Value.Percent(new BigDecimal(number), new BigDecimal(low), new BigDecimal(high));
    }

    public static List<ExportFile> files(ReleaseTable... tables) {
        return ReleaseFiles.of(PUBLICATION, List.of(tables));
    }

    /** A file of this release with one table. */
    public static ExportFile file(ReleaseTable table, Format format) {
        return files(table).stream().filter(file -> file.mediaType().equals(format.mediaType())).findFirst().orElseThrow();
    }
}
