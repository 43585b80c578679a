package org.waymark.statistics.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.ReleaseTable.Row;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.Value;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Four formats, one truth: each is read back by a reader of its own and held against the table. */
class FilesAgreeTest {

    private static final String FORMULA = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";

    private static final ObjectMapper EXACT = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    @Example
    void every_mark_and_every_kind_of_number_stands_alike_in_all_files() {
        agree(Made.everyMark());

        var sheet = ReadSheet.ofXlsx(Made.file(Made.everyMark(), Format.XLSX)).getLast();
        assertThat(sheet.table().get(1)).containsExactly("E23000003", "Lancashire", "2021", "2021", new BigDecimal("995"), new BigDecimal("36.3"),
                new BigDecimal("33.4"), new BigDecimal("39.3"));
        assertThat(sheet.table().get(3)).containsExactly("W15000003", "Dyfed-Powys (Heddlu Dyfed-Powys)", "2021", "2021", "[c]", "[c]", "[c]", "[c]");
    }

    @Property(tries = 150)
    void whatever_stands_in_a_table_stands_alike_in_all_files(@ForAll("tables") ReleaseTable table) {
        agree(table);
    }

    private static void agree(ReleaseTable table) {
        var expected = figures(table);
        var files = Made.files(table);
        var csv = CsvwValidator.read(new String(files.get(0).content(), StandardCharsets.UTF_8));
        var json = json(table, files.get(2));
        var xlsx = ReadSheet.ofXlsx(files.get(3));
        var ods = ReadSheet.ofOds(files.get(4));

        assertThat(CsvwValidator.complaints(files.get(0), files.get(1))).isEmpty();
        assertThat(ods).as("every cell of every sheet, in order, with its type").isEqualTo(xlsx);
        assertThat(xlsx.stream().map(ReadSheet::name).toList()).hasSize(4).startsWith("Cover", "Contents", "Notes");
        for (var sheet : ods) {
            assertThat(sheet.rows().stream().flatMap(List::stream).filter(String.class::isInstance).map(String.class::cast)).allSatisfy(FilesAgreeTest::isNoFormula);
        }
        var sheet = xlsx.getLast().table();
        assertThat(sheet).hasSize(table.rows().size() + 1);
        for (var row = 0; row < table.rows().size(); row++) {
            assertThat(csv.get(row + 1)).isEqualTo(sheet.get(row + 1).stream().map(FilesAgreeTest::plain).toList());
            var keys = table.rows().get(row).keys();
            for (var place = 0; place < keys.size(); place++) {
                assertThat(csv.get(row + 1).get(2 * place)).isEqualTo(keys.get(place).code());
                isNoFormula(csv.get(row + 1).get(2 * place + 1));
            }
            assertThat(sheet.get(row + 1).subList(2 * keys.size(), sheet.get(row + 1).size())).isEqualTo(expected.get(row));
            assertThat(json.get(row)).isEqualTo(expected.get(row));
        }
    }

    private static void isNoFormula(String text) {
        assertThat(text).isNotEmpty();
        assertThat(FORMULA.indexOf(text.charAt(0))).as(text).isNegative();
    }

    /** What the table says, in the order of the columns of its files. */
    private static List<List<Object>> figures(ReleaseTable table) {
        var rows = new ArrayList<List<Object>>();
        for (var row : table.rows()) {
            var figures = new ArrayList<Object>();
            for (var place = 0; place < row.values().size(); place++) {
                var times = table.columns().get(place).unit() == Unit.PERCENT ? 3 : 1;
                switch (row.values().get(place)) {
                    case Value.Count count -> figures.add(BigDecimal.valueOf(count.number()));
                    case Value.Percent percent -> figures.addAll(List.of(percent.number(), percent.low(), percent.high()));
                    case Value.Marked marked -> IntStream.range(0, times).forEach(time -> figures.add(marked.mark().shorthand()));
                }
            }
            rows.add(figures);
        }
        return rows;
    }

    /** The rows of the table out of its cube, by the positions that JSON-stat gives them. */
    private static List<List<Object>> json(ReleaseTable table, ExportFile file) {
        try {
            var json = EXACT.readTree(file.content());
            var size = new ObjectMapper().convertValue(json.path("size"), int[].class);
            var rows = new ArrayList<List<Object>>();
            for (var row : table.rows()) {
                var position = 0;
                for (var place = 0; place < row.keys().size(); place++) {
                    var index = json.path("dimension").path(json.path("id").get(place).textValue()).path("category").path("index");
                    position = position * size[place] + indexOf(index, row.keys().get(place).code());
                }
                var first = position * size[size.length - 1];
                rows.add(IntStream.range(first, first + size[size.length - 1]).mapToObj(at -> figure(json, at)).toList());
            }
            return rows;
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }

    private static int indexOf(JsonNode index, String code) {
        return IntStream.range(0, index.size()).filter(place -> index.get(place).textValue().equals(code)).findFirst().orElseThrow();
    }

    private static Object figure(JsonNode json, int position) {
        var value = json.path("value").isArray() ? json.path("value").get(position) : json.path("value").get("" + position);
        assertThat(value).isNotNull();
        if (value.isNull()) {
            return json.path("status").path("" + position).textValue();
        }
        return value instanceof DecimalNode decimal ? decimal.decimalValue() : BigDecimal.valueOf(value.longValue());
    }

    private static String plain(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : (String) cell;
    }

    /** One to three dimensions, some of their groups, one to four columns, and labels as nasty as they come. */
    @Provide
    Arbitrary<ReleaseTable> tables() {
        return Combinators.combine(Arbitraries.integers().between(1, 3), Arbitraries.of(Unit.class).list().ofMinSize(1).ofMaxSize(4))
                .flatAs((dimensions, units) -> keys(dimensions).list().ofMinSize(1).ofMaxSize(12).uniqueElements(keys -> keys.stream().map(Key::code).toList())
                        .flatMap(groups -> Combinators.combine(groups.stream().<Arbitrary<Row>>map(keys -> row(keys, units)).toList())
                                .as(rows -> table(dimensions, units, rows))));
    }

    private static Arbitrary<List<Key>> keys(int dimensions) {
        return Combinators.combine(Arbitraries.of("A", "B", "C", "all"), label()).as(Key::new).list().ofSize(dimensions);
    }

    private static Arbitrary<String> label() {
        return Arbitraries.oneOf(Arbitraries.strings().withChars("=+-@'\"\t\r\n\0 ;,|_x0041aâŵŷ<&>[c]").ofMaxLength(12), Arbitraries.strings().ofMaxLength(8));
    }

    private static Arbitrary<Row> row(List<Key> keys, List<Unit> units) {
        return Combinators.combine(units.stream().map(FilesAgreeTest::value).toList()).as(values -> new Row(keys, values));
    }

    private static Arbitrary<Value> value(Unit unit) {
        var marks = Arbitraries.of(Mark.class).map(Value::of);
        return unit == Unit.COUNT
                ? Arbitraries.oneOf(marks, Arbitraries.longs().between(-5_000_000_000L, 5_000_000_000L).map(Value.Count::new))
                : Arbitraries.oneOf(marks, Combinators.combine(percent(), percent(), percent()).as(Value.Percent::new));
    }

    private static Arbitrary<BigDecimal> percent() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(100)).ofScale(1).map(number -> number.setScale(1));
    }

    private static ReleaseTable table(int dimensions, List<Unit> units, List<Row> rows) {
        return new ReleaseTable("any-table", "", "=1+1", "@any", Stream.of("force", "year", "stage").limit(dimensions).map(code -> new Dimension(code, "-" + code)).toList(),
                IntStream.range(0, units.size()).mapToObj(place -> new Column("figure-" + place, "=A" + place % 2, "+1", units.get(place))).toList(), rows, List.of("-1"));
    }
}
