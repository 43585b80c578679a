package org.waymark.statistics.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.export.Made.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.ReleaseTable.Row;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.ReleaseTable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever words stand in a table, no cell of its files begins a formula, and numbers stay the numbers they are. */
class NoFormulaTest {

    private static final String FORMULA = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";

    @Property(tries = 500)
    void no_cell_of_a_CSV_file_begins_a_formula_whatever_separates_the_cells(@ForAll("words") String words, @ForAll long number) {
        var csv = new String(file(words, number, Format.CSV).content(), UTF_8);

        for (var separator : List.of(',', ';', '|', '\t')) {
            assertThat(cells(csv, separator)).as("separated by " + separator).noneMatch(NoFormulaTest::beginsFormula);
        }
        assertThat(cells(csv, ',').getLast()).isEqualTo(Long.toString(number));
    }

    @Property(tries = 100)
    void no_cell_of_a_workbook_begins_a_formula_and_its_numbers_are_numbers(@ForAll("words") String words, @ForAll long number) {
        for (var sheets : List.of(ReadSheet.ofXlsx(file(words, number, Format.XLSX)), ReadSheet.ofOds(file(words, number, Format.ODS)))) {
            assertThat(sheets).flatMap(ReadSheet::rows).allSatisfy(row -> assertThat(row).noneMatch(cell -> cell instanceof String text && beginsFormula(text)));
            assertThat(sheets.getLast().rows().getLast().getLast()).isEqualTo(BigDecimal.valueOf(number));
        }
    }

    @Example
    void without_its_guard_a_word_would_begin_a_formula() {
        assertThat(cells("A,\"Other;=1+1\",-5\n", ',')).containsExactly("A", "Other;=1+1", "-5").noneMatch(NoFormulaTest::beginsFormula);
        assertThat(cells("A,\"Other;=1+1\",-5\n", ';')).containsExactly("A,\"Other", "=1+1\",-5").anyMatch(NoFormulaTest::beginsFormula);
    }

    private static boolean beginsFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?[0-9]+");
    }

    private static ExportFile file(String words, long number, Format format) {
        return Made.file(new ReleaseTable("any-table", words, words, words, List.of(new Dimension("reason", words)), List.of(new Column("figure", words, words, Unit.COUNT)),
                List.of(new Row(List.of(new Key("A" + words, words)), List.of(count(number)))), List.of(words)), format);
    }

    /** As spreadsheets read it: a quotation mark counts only where a cell begins, and what follows the closing one still belongs to the cell. */
    private static List<String> cells(String csv, char separator) {
        var cells = new ArrayList<String>();
        for (var place = 0; place < csv.length(); place++) {
            var cell = new StringBuilder();
            if (csv.charAt(place) == '"') {
                for (place++; place < csv.length() && (csv.charAt(place) != '"' || csv.startsWith("\"\"", place)); place++) {
                    cell.append(csv.charAt(place));
                    place += csv.charAt(place) == '"' ? 1 : 0;
                }
                place++;
            }
            for (; place < csv.length() && csv.charAt(place) != separator && csv.charAt(place) != '\n'; place++) {
                cell.append(csv.charAt(place));
            }
            cells.add(cell.toString());
        }
        return cells;
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(Arbitraries.of("=", "+", "-", "@", "\t", "\r", "\n", "\0", ";", "|", ",", "\"", "'", " ", "\u00a0", "\u3000", "\u200b", "\ufeff", "\uff1d", "a", "1")
                .list().ofMaxSize(12).map(letters -> String.join("", letters)), Arbitraries.strings().ofMaxLength(10));
    }
}
