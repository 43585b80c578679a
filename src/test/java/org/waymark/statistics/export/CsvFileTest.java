package org.waymark.statistics.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.statistics.export.Made.count;
import static org.waymark.statistics.export.Made.row;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.Value;

class CsvFileTest {

    @Test
    void a_table_is_its_codes_its_names_its_numbers_and_its_marks() {
        assertThat(csv(Made.file(Made.everyMark(), Format.CSV))).isEqualTo("""
                force,force_name,year,year_name,recorded_offences,not_supported_percent,not_supported_percent_low,not_supported_percent_high
                E23000003,Lancashire,2021,2021,995,36.3,33.4,39.3
                E23000003,Lancashire,2022,2022,20,[low],[low],[low]
                W15000003,Dyfed-Powys (Heddlu Dyfed-Powys),2021,2021,[c],[c],[c],[c]
                W15000003,Dyfed-Powys (Heddlu Dyfed-Powys),2022,2022,[z],[x],[x],[x]
                """);
    }

    @Test
    void a_label_never_begins_a_formula() {
        for (var label : List.of("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\0=1", " \u200b=1", "\uff1d1", "\ufeff-1")) {
            assertThat(label(label)).as(label).startsWith("'").doesNotContain("\t", "\r", "\0");
        }
    }

    @Test
    void no_formula_begins_after_a_semicolon_or_a_bar_either() {
        assertThat(csv(Made.file(Made.with("Other;=1+1"), Format.CSV))).endsWith("A,Other;'=1+1,5\n");
        assertThat(csv(Made.file(Made.with("Other | \"@SUM(A1)"), Format.CSV))).endsWith("A,\"Other | \"\"'@SUM(A1)\",5\n");
        assertThat(csv(Made.file(Made.with("Said; so - or so; 1+1=2"), Format.CSV))).endsWith("A,Said; so - or so; 1+1=2,5\n");
    }

    @Test
    void quotes_commas_line_ends_and_Welsh_letters_survive() {
        assertThat(csv(Made.file(Made.with("Said \"no\", then\r\nŵyl â tŷ"), Format.CSV))).endsWith("A,\"Said \"\"no\"\", then ŵyl â tŷ\",5\n");
    }

    @Test
    void a_negative_number_stays_a_number() {
        var table = Made.table("change", new Column("change", "Change", "Change on the year before.", Unit.COUNT), row(List.of("A|All"), count(-5)));

        assertThat(csv(Made.file(table, Format.CSV))).endsWith("A,All,-5\n");
    }

    @Test
    void a_percentage_of_others_without_an_interval_says_that_there_is_none() {
        var table = Made.table("published", new Column("share", "Share", "As published.", Unit.PERCENT),
                row(List.of("A|All"), new Value.Percent(new java.math.BigDecimal("42"), null, null)));

        assertThat(csv(Made.file(table, Format.CSV))).endsWith("A,All,42," + Mark.NOT_AVAILABLE.shorthand() + ",[x]\n");
    }

    @Test
    void two_columns_of_one_name_and_two_rows_of_one_group_are_refused() {
        var clash = new Column("reason", "Reason", "A count.", Unit.COUNT);
        var good = new Column("count", "Count", "A count.", Unit.COUNT);

        assertThatThrownBy(() -> Made.file(Made.table("clash", clash, row(List.of("A|All"), count(5))), Format.CSV)).hasMessageContaining("two columns \"reason\"");
        assertThatThrownBy(() -> Made.file(Made.table("clash", good, row(List.of("A|All"), count(5)), row(List.of("A|Other"), count(5))), Format.CSV))
                .hasMessageContaining("two rows");
        assertThatThrownBy(() -> Made.file(Made.table("clash", good, row(List.of("A|All"), Made.percent("1.0", "0.5", "1.5"))), Format.CSV))
                .hasMessageContaining("no COUNT");
    }

    private static String label(String label) {
        var cell = csv(Made.file(Made.with(label), Format.CSV)).split("\n")[1].substring("A,".length());
        return cell.startsWith("\"") ? cell.substring(1) : cell;
    }

    private static String csv(ExportFile file) {
        return new String(file.content(), UTF_8);
    }
}
