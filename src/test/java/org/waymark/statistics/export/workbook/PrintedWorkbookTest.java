package org.waymark.statistics.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.export.Made.percent;
import static org.waymark.statistics.export.ReadSheet.elements;
import static org.waymark.statistics.export.ReadSheet.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.export.ExportFile;
import org.waymark.statistics.export.Format;
import org.waymark.statistics.export.Made;

/** On paper a sheet is as wide as can still be read, and each page says of what its figures are. */
class PrintedWorkbookTest {

    /** Ten percentages, each with its interval. */
    private static final ReleaseTable WIDE = new ReleaseTable("wide", "", "A wide table", "", List.of(new Dimension("force", "Police force")),
            IntStream.range(0, 10).mapToObj(number -> new Column("figure-" + number, "Figure " + number, "A figure.", Unit.PERCENT)).toList(),
            List.of(Made.row(List.of("A|Avon"), Collections.nCopies(10, percent("5.0", "4.0", "6.0")).toArray(org.waymark.statistics.disclosure.Value[]::new))), List.of());
    private static final ReleaseTable[] TABLES = {Made.with("A"), WIDE};

    @Test
    void the_header_stands_on_every_page_and_beside_each_other_pages_name_their_rows_again() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(Format.XLSX).content()))) {
            assertThat(workbook.getSheet("Cover").getRepeatingRows()).isNull();
            for (var name : List.of("Contents", "Notes", "one-row", "wide")) {
                var sheet = workbook.getSheet(name);
                assertThat(sheet.getRepeatingRows().getFirstRow()).as(name).isEqualTo(sheet.getRepeatingRows().getLastRow()).isEqualTo(sheet.getTables().getFirst().getStartRowIndex());
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            }
            assertThat(workbook.getSheet("one-row").getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(workbook.getSheet("one-row").getRepeatingColumns()).isNull();
            assertThat(workbook.getSheet("wide").getPrintSetup().getFitWidth()).isEqualTo((short) 3);
            assertThat(workbook.getSheet("wide").getRepeatingColumns().formatAsString()).isEqualTo("A:B");
        }
    }

    @Test
    void the_open_workbook_is_printed_alike() {
        var sheets = elements(part(file(Format.ODS), "content.xml").getElementsByTagName("table:table"));

        assertThat(sheets).extracting(sheet -> all(sheet, "table:table-header-rows").size()).containsExactly(0, 1, 1, 1, 1);
        assertThat(sheets).extracting(sheet -> all(sheet, "table:table-header-columns").stream().mapToInt(header -> all(header, "table:table-column").size()).sum())
                .containsExactly(0, 0, 0, 0, 2);
        assertThat(sheets).extracting(PrintedWorkbookTest::pagesWide).containsExactly("1", "1", "1", "1", "3");
    }

    /** By its style, the page of the style and the layout of the page. */
    private static String pagesWide(Element sheet) {
        var page = named(part(file(Format.ODS), "content.xml").getDocumentElement(), "style:style", sheet.getAttribute("table:style-name")).getAttribute("style:master-page-name");
        var styles = part(file(Format.ODS), "styles.xml").getDocumentElement();
        var layout = named(styles, "style:page-layout", named(styles, "style:master-page", page).getAttribute("style:page-layout-name"));
        return all(layout, "style:page-layout-properties").getFirst().getAttribute("style:scale-to-X");
    }

    private static Element named(Element within, String kind, String name) {
        return all(within, kind).stream().filter(element -> element.getAttribute("style:name").equals(name)).findFirst().orElseThrow();
    }

    private static List<Element> all(Element within, String kind) {
        return elements(within.getElementsByTagName(kind));
    }

    private static ExportFile file(Format format) {
        return Made.files(TABLES).stream().filter(file -> file.mediaType().equals(format.mediaType())).findFirst().orElseThrow();
    }
}
