package org.waymark.statistics.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.export.ReadSheet.elements;
import static org.waymark.statistics.export.ReadSheet.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.export.ExportFile;
import org.waymark.statistics.export.Format;
import org.waymark.statistics.export.Made;
import org.waymark.statistics.export.ReadSheet;

/** The rules of the Government Analysis Function, "Releasing statistics in spreadsheets", held against the files. */
class AccessibleWorkbookTest {

    private static final ReleaseTable CODED = Made.table("one-row", new Column("withdrawals", "Withdrawals", "Withdrawals that stand.", Unit.COUNT),
            Made.row(List.of("COERCIVE_OR_CONTROLLING|-Any label; with = signs"), Made.count(5)));
    private static final ReleaseTable[] TABLES = {Made.everyMark(), CODED};
    private static final ExportFile XLSX = file(Format.XLSX);
    private static final ExportFile ODS = file(Format.ODS);
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    @Test
    void the_cover_comes_first_then_contents_notes_and_a_sheet_a_table() {
        var names = List.of("Cover", "Contents", "Notes", "outcomes-by-force-and-year", "one-row");

        assertThat(ReadSheet.ofXlsx(XLSX).stream().map(ReadSheet::name)).isEqualTo(names);
        assertThat(ReadSheet.ofOds(ODS).stream().map(ReadSheet::name)).isEqualTo(names);
    }

    @Test
    void every_sheet_but_the_cover_has_exactly_one_table_that_reaches_from_column_A_to_the_last_cell() throws IOException {
        try (var workbook = open()) {
            for (var sheet : sheets(workbook).subList(1, workbook.getNumberOfSheets())) {
                assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
                var table = sheet.getTables().getFirst();
                var last = sheet.getRow(sheet.getLastRowNum());
                assertThat(table.getStartColIndex()).isZero();
                assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
                assertThat(table.getEndColIndex()).isEqualTo(last.getLastCellNum() - 1);
                assertThat(IntStream.range(0, table.getStartRowIndex())).as("lines over the table").allMatch(row -> sheet.getRow(row).getLastCellNum() == 1);
                assertThat(table.getCTTable().isSetAutoFilter()).isFalse();
                assertThat(table.getName()).matches("[a-z][a-z0-9_]*_[a-z0-9_]*").isEqualTo(table.getDisplayName());
                var headers = table.getColumns().stream().map(column -> column.getName().toLowerCase(Locale.ROOT)).toList();
                assertThat(headers).doesNotHaveDuplicates().isEqualTo(IntStream.range(0, headers.size())
                        .mapToObj(column -> sheet.getRow(table.getStartRowIndex()).getCell(column).getStringCellValue().toLowerCase(Locale.ROOT)).toList());
            }
            assertThat(sheets(workbook).getFirst().getTables()).isEmpty();
        }
    }

    @Test
    void the_same_tables_are_marked_up_in_the_open_format() throws IOException {
        var ranges = elements(part(ODS, "content.xml").getElementsByTagNameNS(TABLE, "database-range")).stream()
                .map(range -> range.getAttributeNS(TABLE, "name") + " " + range.getAttributeNS(TABLE, "target-range-address").replace("'", "")).toList();

        try (var workbook = open()) {
            assertThat(ranges).isEqualTo(sheets(workbook).stream().flatMap(sheet -> sheet.getTables().stream()).map(table -> {
                var ends = table.getCTTable().getRef().split(":");
                return "%s %s.%s:%s.%s".formatted(table.getName(), table.getSheetName(), ends[0], table.getSheetName(), ends[1]);
            }).toList()).hasSize(4);
        }
    }

    @Test
    void no_cell_is_merged_blank_or_hidden_and_no_pane_frozen() throws IOException {
        try (var workbook = open()) {
            for (var sheet : sheets(workbook)) {
                assertThat(sheet.getNumMergedRegions()).isZero();
                assertThat(sheet.getPaneInformation()).isNull();
                assertThat(workbook.isSheetHidden(workbook.getSheetIndex(sheet))).isFalse();
                for (var row = 0; row <= sheet.getLastRowNum(); row++) {
                    assertThat((Iterable<Cell>) sheet.getRow(row)).as("row of " + sheet.getSheetName()).isNotEmpty().allSatisfy(cell ->
                            assertThat(cell.getCellType() == CellType.NUMERIC || !cell.getStringCellValue().isBlank()).isTrue());
                    assertThat(sheet.getRow(row).getZeroHeight()).isFalse();
                }
                assertThat(IntStream.range(0, 20)).noneMatch(sheet::isColumnHidden);
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
            }
        }
        assertThat(elements(part(ODS, "content.xml").getElementsByTagName("*"))).allSatisfy(element -> assertThat(IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(place -> element.getAttributes().item(place).getNodeName())).doesNotContain("table:visibility", "table:number-columns-spanned", "table:number-rows-spanned"));
        assertThat(elements(part(ODS, "content.xml").getElementsByTagName("table:table-cell"))).allSatisfy(cell -> assertThat(cell.getTextContent()).isNotBlank());
    }

    @Test
    void no_word_of_a_header_or_a_code_is_broken_in_two() throws IOException {
        try (var workbook = open()) {
            for (var sheet : sheets(workbook).subList(3, workbook.getNumberOfSheets())) {
                var header = sheet.getTables().getFirst().getStartRowIndex();
                assertThat((Iterable<Cell>) sheet.getRow(header)).allSatisfy(cell -> {
                    assertThat(cell.getCellStyle().getWrapText()).isTrue();
                    assertThat(Arrays.stream(cell.getStringCellValue().split("[ -]"))).allSatisfy(word -> assertThat(width(word)).isLessThan(sheet.getColumnWidth(cell.getColumnIndex()) / 256.0));
                });
                assertThat(width(sheet.getRow(header + 1).getCell(0).getStringCellValue())).isLessThan(sheet.getColumnWidth(0) / 256.0);
            }
        }
    }

    @Test
    void titles_are_marked_as_headings_numbers_stand_right_and_nothing_is_filled() throws IOException {
        try (var workbook = open()) {
            for (var sheet : sheets(workbook)) {
                assertThat(nameOfStyle(sheet.getRow(0).getCell(0).getCellStyle().getIndex())).isEqualTo("Heading 1");
                sheet.forEach(row -> row.forEach(cell -> {
                    assertThat(cell.getCellStyle().getFillPattern().getCode()).isZero();
                    assertThat(workbook.getFontAt(cell.getCellStyle().getFontIndex()).getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 12);
                    assertThat(cell.getCellStyle().getAlignment() == HorizontalAlignment.RIGHT).isEqualTo(isFigure(cell));
                }));
            }
            assertThat(sheets(workbook).getLast().getRow(5).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        }
    }

    @Test
    void the_document_has_a_title_and_a_language_and_no_other_day_than_that_of_its_publication() throws IOException {
        try (var workbook = open()) {
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo(Made.PUBLICATION.title());
            assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            assertThat(properties.getCreated().toInstant()).isEqualTo("2026-07-20T00:00:00Z");
        }
        var meta = part(ODS, "meta.xml");
        assertThat(meta.getElementsByTagNameNS(DC, "title").item(0).getTextContent()).isEqualTo(Made.PUBLICATION.title());
        assertThat(meta.getElementsByTagNameNS(DC, "language").item(0).getTextContent()).isEqualTo("en-GB");
        assertThat(part(ODS, "content.xml").getDocumentElement().getAttributeNS(OFFICE, "version")).isEqualTo("1.3");
    }

    @Test
    void every_link_leads_to_a_sheet() throws IOException {
        try (var workbook = open()) {
            var names = sheets(workbook).stream().map(XSSFSheet::getSheetName).toList();
            var links = sheets(workbook).stream().flatMap(sheet -> sheet.getHyperlinkList().stream()).map(link -> link.getLocation().replaceAll("'(.*)'!A1", "$1")).toList();
            assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(names).contains(link));
            assertThat(sheets(workbook).get(1).getHyperlinkList()).as("contents").hasSize(names.size() - 2);
            assertThat(elements(part(ODS, "content.xml").getElementsByTagName("text:a")).stream()
                    .map(link -> link.getAttribute("xlink:href").replaceAll("#'(.*)'\\.A1", "$1"))).isEqualTo(links);
        }
    }

    @Test
    void the_shorthand_is_explained_and_every_note_is_said_once() {
        var cover = ReadSheet.ofOds(ODS).getFirst().rows().stream().map(row -> (String) row.getFirst()).toList();
        assertThat(cover).contains("[c] Suppressed.", "[z] Not applicable.", "[x] Not available.", "[low] Rounds to 0.0.", "Open Government Licence v3.0",
                "January 2021 to June 2026, as known on 1 July 2026.");

        var notes = ReadSheet.ofOds(ODS).get(2).table();
        assertThat(notes.stream().map(List::getFirst)).startsWith("Note", "note 1", "note 2");
        assertThat(notes.stream().map(List::getLast)).doesNotHaveDuplicates().contains("Counts are rounded to the nearest 5.",
                "Years are those in which the offence was recorded.", "Victim did not support action, version 2 of the definition: Outcomes 14 and 16, out of recorded offences.");
        assertThat(ReadSheet.ofOds(ODS).get(3).rows().get(3).getFirst().toString()).contains("[c] is explained on the worksheet Cover", "[note 5 to 7]");
    }

    @Test
    void the_open_format_is_known_by_its_first_bytes() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ODS.content()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("mimetype");
            assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
        }
        assertThat(new String(ODS.content(), 30, 54, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    }

    /** The name under which Excel lists the style of a cell. */
    private static String nameOfStyle(int number) {
        var styles = part(XLSX, "xl/styles.xml");
        var look = elements(elements(styles.getElementsByTagName("cellXfs")).getFirst().getChildNodes()).get(number);
        return elements(styles.getElementsByTagName("cellStyle")).stream().filter(style -> style.getAttribute("xfId").equals(look.getAttribute("xfId")))
                .findFirst().orElseThrow().getAttribute("name");
    }

    /** In digits of Arial, in which a capital is a third wider than a digit and a small letter about as wide. */
    private static double width(String word) {
        return word.chars().mapToDouble(letter -> Character.isUpperCase(letter) ? 1.3 : 1).sum();
    }

    private static boolean isFigure(Cell cell) {
        var sheet = (XSSFSheet) cell.getSheet();
        return sheet.getWorkbook().getSheetIndex(sheet) > 2 && cell.getRowIndex() >= sheet.getTables().getFirst().getStartRowIndex()
                && cell.getColumnIndex() >= (sheet.getSheetName().equals("one-row") ? 2 : 4);
    }

    private static XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(XLSX.content()));
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt).toList();
    }

    private static ExportFile file(Format format) {
        return Made.files(TABLES).stream().filter(file -> file.mediaType().equals(format.mediaType())).findFirst().orElseThrow();
    }
}
