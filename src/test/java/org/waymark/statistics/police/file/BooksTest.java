package org.waymark.statistics.police.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is opened, and what is not. */
class BooksTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("Force", "Outcome", "Count"), List.of("Devon & Cornwall", "16", "1720"), List.of("Kent", "1", "<5"), List.of("Gwent", "", "-3", "0.42"));

    @Test
    void the_three_kinds_of_file_give_the_same_cells() {
        var fromText = texts(SheetFiles.csv(ROWS));

        assertThat(fromText).containsExactly("1:Force|Outcome|Count", "2:Devon & Cornwall|16|1720", "3:Kent|1|<5", "4:Gwent||-3|0.42");
        assertThat(texts(SheetFiles.xlsx(ROWS))).isEqualTo(fromText);
        assertThat(texts(SheetFiles.ods(ROWS))).isEqualTo(fromText);
    }

    @Test
    void what_a_file_is_its_content_says_and_a_workbook_knows_numbers_from_text() {
        assertThat(cells(SheetFiles.xlsx(ROWS), 2)).extracting(Cell::kind).containsExactly(Cell.Kind.TEXT, Cell.Kind.NUMBER, Cell.Kind.NUMBER);
        assertThat(cells(SheetFiles.ods(ROWS), 2)).extracting(Cell::kind).containsExactly(Cell.Kind.TEXT, Cell.Kind.NUMBER, Cell.Kind.NUMBER);
        assertThat(cells(SheetFiles.csv(ROWS), 2)).extracting(Cell::kind).containsOnly(Cell.Kind.TEXT);
    }

    @Test
    void empty_rows_are_left_out_and_the_others_keep_their_numbers() {
        var gaps = List.of(List.of("Title"), List.of("", ""), List.of(""), List.of("Force"));

        assertThat(texts(SheetFiles.csv(gaps))).containsExactly("1:Title", "4:Force");
        assertThat(texts(SheetFiles.xlsx(gaps))).containsExactly("1:Title", "4:Force");
        assertThat(texts(SheetFiles.ods(gaps))).containsExactly("1:Title", "4:Force");
    }

    @Test
    void percentages_dates_and_formulas_are_told_from_counts() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet("Data").createRow(0);
            row.createCell(0).setCellValue(0.42);
            row.getCell(0).setCellStyle(book.createCellStyle());
            row.getCell(0).getCellStyle().setDataFormat(book.createDataFormat().getFormat("0.0%"));
            row.createCell(1).setCellValue(45_000);
            row.getCell(1).setCellStyle(book.createCellStyle());
            row.getCell(1).getCellStyle().setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            row.createCell(2).setCellFormula("1+1");
            row.createCell(3).setCellValue(1720);
            row.getCell(3).setCellStyle(book.createCellStyle());
            row.getCell(3).getCellStyle().setDataFormat(book.createDataFormat().getFormat("#,##0;[Red]-#,##0"));

            assertThat(cells(SheetFiles.bytes(book), 1)).extracting(Cell::kind).containsExactly(Cell.Kind.PERCENTAGE, Cell.Kind.DAY, Cell.Kind.FORMULA, Cell.Kind.NUMBER);
        }
        assertThat(cells(SheetFiles.ods(SheetFiles.table("Data", Stream.of("<table:table-row>"
                + "<table:table-cell office:value-type=\"percentage\" office:value=\"0.42\"><text:p>42%</text:p></table:table-cell>"
                + "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-03-01\"><text:p>1 March</text:p></table:table-cell>"
                + "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"><text:p>2</text:p></table:table-cell>"
                + "<table:table-cell office:value-type=\"float\" office:value=\"1720\"><text:p>1,720</text:p></table:table-cell></table:table-row>"))), 1))
                .extracting(Cell::kind).containsExactly(Cell.Kind.PERCENTAGE, Cell.Kind.DAY, Cell.Kind.FORMULA, Cell.Kind.NUMBER);
    }

    @Test
    void a_comment_on_a_cell_is_none_of_its_text() {
        var file = SheetFiles.ods(SheetFiles.table("Data", Stream.of("<table:table-row><table:table-cell office:value-type=\"string\">"
                + "<office:annotation><dc:date>2024</dc:date><text:p>check this</text:p></office:annotation><text:p>West <text:span>Mercia</text:span></text:p></table:table-cell></table:table-row>")));

        assertThat(texts(file)).containsExactly("1:West Mercia");
    }

    @Test
    void what_an_ods_file_repeats_is_repeated_within_bounds() {
        assertThat(texts(SheetFiles.ods(SheetFiles.table("Data", Stream.of(
                "<table:table-row><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"/><table:table-cell table:number-columns-repeated=\"16382\"/></table:table-row>",
                "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>",
                "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" office:value=\"8\"/></table:table-row>")))))
                .containsExactly("1:7|7", "1048002:8", "1048003:8");
        refused(SheetFiles.ods(SheetFiles.table("Data", Stream.of("<table:table-row><table:table-cell table:number-columns-repeated=\"9999999\" office:value-type=\"float\" office:value=\"7\"/></table:table-row>"))),
                "This row has more than 500 columns.");
        refused(SheetFiles.ods(SheetFiles.table("Data", Stream.of("<table:table-row table:number-rows-repeated=\"9999999\"><table:table-cell office:value-type=\"float\" office:value=\"7\"/></table:table-row>"))),
                "This sheet has more rows than a spreadsheet can have.");
        refused(SheetFiles.ods(SheetFiles.table("Data", Stream.of("<table:table-row><table:table-cell table:number-columns-repeated=\"-1\"/></table:table-row>"))),
                "This ODS file repeats a row or a cell in a way that makes no sense.");
    }

    @Test
    void a_hidden_sheet_is_refused_by_its_name() throws IOException {
        for (var hidden : List.of(SheetVisibility.HIDDEN, SheetVisibility.VERY_HIDDEN)) {
            try (var book = new XSSFWorkbook()) {
                book.createSheet("Table 1");
                book.createSheet("Workings");
                book.setSheetVisibility(1, hidden);

                refused(SheetFiles.bytes(book), "The sheet “Workings” is hidden. Show it or take it out, and send the file again.");
            }
        }
        refused(SheetFiles.ods(SheetFiles.table("Table 1", Stream.of()) + "<table:table table:name=\"Workings\" table:style-name=\"ta2\"></table:table>"),
                "The sheet “Workings” is hidden. Show it or take it out, and send the file again.");
    }

    @Test
    void a_sheet_that_is_a_chart_holds_no_rows() throws IOException {
        var file = SheetFiles.xlsx(ROWS);
        var parts = parts(file);
        var chart = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><chartsheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews></chartsheet>";

        var book = Books.open(changed(file, Map.of("xl/chartsheets/sheet1.xml", chart.getBytes(StandardCharsets.UTF_8),
                "[Content_Types].xml", with(parts, "[Content_Types].xml", "</Types>",
                        "<Override PartName=\"/xl/chartsheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml\"/></Types>"),
                "xl/workbook.xml", with(parts, "xl/workbook.xml", "</sheets>", "<sheet name=\"Chart\" sheetId=\"9\" r:id=\"rId99\"/></sheets>"),
                "xl/_rels/workbook.xml.rels", with(parts, "xl/_rels/workbook.xml.rels", "</Relationships>",
                        "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet\" Target=\"chartsheets/sheet1.xml\"/></Relationships>"))));

        assertThat(book.sheets()).containsExactly("Data", "Chart");
        assertThat(book.beginning(1, 10)).isEmpty();
        assertThat(book.beginning(0, 10)).hasSize(4);
    }

    private static byte[] with(Map<String, byte[]> parts, String name, String end, String instead) {
        return new String(parts.get(name), StandardCharsets.UTF_8).replace(end, instead).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_that_unpacks_to_far_more_than_it_seems_is_not_opened() throws IOException {
        var zeros = new byte[30_000_000];

        refused(changed(SheetFiles.xlsx(ROWS), Map.of("xl/media/filler.dat", zeros)), "This file unpacks to far more than it seems. Waymark does not open it.");
        refused(changed(SheetFiles.ods(ROWS), Map.of("Pictures/filler.dat", zeros)), "This file unpacks to far more than it seems. Waymark does not open it.");
        refused(changed(SheetFiles.xlsx(ROWS), IntStream.range(0, 1001).boxed().collect(Collectors.toMap(part -> "part" + part, part -> new byte[1]))),
                "This file has more than 1000 parts. Waymark does not open it.");
    }

    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml"})
    @ParameterizedTest
    void a_document_type_is_refused_wherever_it_stands(String part) throws IOException {
        var plain = parts(SheetFiles.xlsx(ROWS));
        var text = new String(plain.get(part), StandardCharsets.UTF_8);
        var at = text.indexOf("?>") + 2;
        var entity = text.substring(0, at) + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + text.substring(at);

        refused(changed(SheetFiles.xlsx(ROWS), Map.of(part, entity.getBytes(StandardCharsets.UTF_8))),
                "This file holds a document type, which no spreadsheet needs. Waymark does not open it.");
        refused(changed(SheetFiles.xlsx(ROWS), Map.of(part, entity.getBytes(StandardCharsets.UTF_16))), "A part of this file is not written in UTF-8. Save it again.");
    }

    @Test
    void words_that_grow_are_refused_in_ods_too() {
        refused(SheetFiles.odsOf("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>"),
                "This file holds a document type, which no spreadsheet needs. Waymark does not open it.");
    }

    @Test
    void macros_and_files_inside_the_file_are_refused() throws IOException {
        var sentence = "This file holds macros or other files. Save it as XLSX or ODS without them, or as CSV.";
        for (var part : List.of("xl/vbaProject.bin", "xl/macrosheets/sheet1.xml", "xl/embeddings/oleObject1.bin", "xl/activeX/activeX1.bin")) {
            refused(changed(SheetFiles.xlsx(ROWS), Map.of(part, new byte[] {1})), sentence);
        }
        for (var part : List.of("Basic/Standard/Module1.xml", "Scripts/python/run.py")) {
            refused(changed(SheetFiles.ods(ROWS), Map.of(part, new byte[] {1})), sentence);
        }
        var types = new String(parts(SheetFiles.xlsx(ROWS)).get("[Content_Types].xml"), StandardCharsets.UTF_8)
                .replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        refused(changed(SheetFiles.xlsx(ROWS), Map.of("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8))), sentence);
    }

    @Test
    void a_cell_far_to_the_right_makes_no_room_for_billions() throws IOException {
        var sheet = new String(parts(SheetFiles.xlsx(ROWS)).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8).replace("r=\"A1\"", "r=\"ZZZZZZ1\"");

        refused(changed(SheetFiles.xlsx(ROWS), Map.of("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8))), "A sheet of this file has more than 500 columns.");
    }

    @Test
    void a_number_of_a_billion_digits_stays_what_was_written() {
        assertThat(Cell.number(Cell.Kind.NUMBER, "1E999999999")).isEqualTo(new Cell(Cell.Kind.OTHER, "1E999999999"));
    }

    @Test
    void older_files_pictures_passwords_and_what_is_no_table_are_refused() throws IOException {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0},
                "This is an older Office file or has a password. Save it as XLSX, ODS or CSV without a password.");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "This is a picture. Send a CSV, XLSX or ODS file; Waymark takes no pictures and no films.");
        refused(changed(SheetFiles.ods(ROWS), Map.of("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>".getBytes(StandardCharsets.UTF_8))),
                "This file has a password. Save it without one.");
        refused(SheetFiles.zip(Map.of("word/document.xml", "<x/>".getBytes(StandardCharsets.UTF_8))), "This is a packed file that is no spreadsheet. Send a CSV, XLSX or ODS file.");
        refused(new byte[0], "The file is empty.");
        refused("Fors\u00e9".getBytes(StandardCharsets.ISO_8859_1), "The file is not text in UTF-8. Save it as “CSV UTF-8”.");
        refused("a,\"b\nc".getBytes(StandardCharsets.UTF_8), "From this line on the file is not CSV: a quotation mark is missing or stands in the wrong place.");
    }

    @Test
    void columns_are_called_as_spreadsheets_call_them() {
        assertThat(Stream.of(0, 25, 26, 701, 702).map(SheetRow::letters)).containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    private static void refused(byte[] file, String sentence) {
        assertThatThrownBy(() -> Books.open(file).read(0, row -> true)).isInstanceOf(Unreadable.class).hasMessage(sentence);
    }

    private static List<String> texts(byte[] file) {
        var texts = new ArrayList<String>();
        Books.open(file).read(0, row -> texts.add(row.number() + ":" + row.cells().stream().map(Cell::text).collect(Collectors.joining("|")).replaceAll("\\|+$", "")));
        return texts;
    }

    private static List<Cell> cells(byte[] file, long number) {
        return Books.open(file).beginning(0, 10).stream().filter(row -> row.number() == number).findFirst().orElseThrow().cells();
    }

    private static byte[] changed(byte[] file, Map<String, byte[]> changes) throws IOException {
        var parts = parts(file);
        parts.putAll(changes);
        return SheetFiles.zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var bytes = new ByteArrayOutputStream();
                zip.transferTo(bytes);
                parts.put(part.getName(), bytes.toByteArray());
            }
        }
        return parts;
    }
}
