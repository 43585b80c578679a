package org.waymark.statistics.export.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

import org.waymark.statistics.export.Archive.Part;
import org.waymark.statistics.export.Archive;
import org.waymark.statistics.export.Cell;
import org.waymark.statistics.export.ExportFile;
import org.waymark.statistics.export.Format;
import org.waymark.statistics.export.workbook.Worksheet.MarkedTable;

/** A workbook for LibreOffice and others (OASIS OpenDocument 1.3, part 3): the marked-up table of a sheet is a database range with its header. */
public final class OdsFile {

    private final Workbook workbook;
    private final Xml xml = new Xml();

    private OdsFile(Workbook workbook) {
        this.workbook = workbook;
    }

    public static ExportFile of(Workbook workbook) {
        // The type stands first and plain, so that a program knows the file by its first bytes (OpenDocument 1.3, part 2, 3.3).
        return Format.ODS.file(workbook.publication().address(), Archive.ofParts(List.of(
                new Part("mimetype", Format.ODS.mediaType().getBytes(StandardCharsets.US_ASCII)),
                new Part("META-INF/manifest.xml", OdsPackage.manifest()),
                new Part("meta.xml", OdsPackage.meta(workbook.publication())),
                new Part("styles.xml", OdsPackage.styles(workbook)),
                new Part("content.xml", new OdsFile(workbook).content()))));
    }

    private byte[] content() {
        xml.open("office:document-content", OdsPackage.with("xmlns:table", "xmlns:text", "xmlns:style", "xmlns:fo", "xmlns:xlink"));
        columnStyles();
        xml.open("office:body").open("office:spreadsheet");
        workbook.sheets().forEach(this::sheet);
        databaseRanges();
        return xml.close().close().close().bytes();
    }

    private void columnStyles() {
        xml.open("office:automatic-styles");
        var widths = new TreeSet<Integer>();
        workbook.sheets().forEach(sheet -> widths.addAll(sheet.widths()));
        for (var width : widths) {
            xml.open("style:style", "style:name", "width" + width, "style:family", "table-column")
                    .empty("style:table-column-properties", "style:column-width", width * 24 / 10 + "mm").close();
        }
        xml.open("style:style", "style:name", "row", "style:family", "table-row").empty("style:table-row-properties", "style:use-optimal-row-height", "true").close();
        for (var pages = 1; pages <= workbook.pagesWide(); pages++) {
            xml.open("style:style", "style:name", "sheet" + pages, "style:family", "table", "style:master-page-name", OdsPackage.page(pages))
                    .empty("style:table-properties", "table:display", "true").close();
        }
        xml.close();
    }

    private void sheet(Worksheet sheet) {
        xml.open("table:table", "table:name", sheet.name(), "table:style-name", "sheet" + sheet.pagesWide());
        columns(sheet);
        for (var line : sheet.lines()) {
            row();
            line.leadsTo().ifPresentOrElse(target -> link(line.text(), target), () -> string(line.text(), line.look()));
            xml.close();
        }
        sheet.table().ifPresent(this::table);
        xml.close();
    }

    private void columns(Worksheet sheet) {
        var repeated = sheet.columnsRepeated();
        if (repeated > 0) {
            xml.open("table:table-header-columns");
            sheet.widths().subList(0, repeated).forEach(this::column);
            xml.close();
        }
        sheet.widths().subList(repeated, sheet.widths().size()).forEach(this::column);
    }

    private void column(int width) {
        xml.empty("table:table-column", "table:style-name", "width" + width);
    }

    private void table(MarkedTable table) {
        xml.open("table:table-header-rows");
        row();
        table.headers().forEach(header -> string(header.text(), header.look()));
        xml.close().close();
        for (var cells : table.rows()) {
            row();
            cells.forEach(this::cell);
            xml.close();
        }
    }

    private void row() {
        xml.open("table:table-row", "table:style-name", "row");
    }

    private void cell(Cell cell) {
        switch (cell) {
            case Cell.Numeric numeric -> xml.open("table:table-cell", "office:value-type", "float", "office:value", numeric.number().toPlainString(),
                    "table:style-name", OdsPackage.style(Look.of(cell))).leaf("text:p", numeric.number().toPlainString()).close();
            case Cell.Link link -> link(link.sheet(), link.sheet());
            default -> string(cell.plain(), Look.of(cell));
        }
    }

    private void string(String text, Look look) {
        xml.open("table:table-cell", "office:value-type", "string", "table:style-name", OdsPackage.style(look)).leaf("text:p", text).close();
    }

    private void link(String text, String sheet) {
        xml.open("table:table-cell", "office:value-type", "string", "table:style-name", OdsPackage.style(Look.LINK)).open("text:p")
                .leaf("text:a", text, "xlink:type", "simple", "xlink:href", "#'" + sheet + "'.A1").close().close();
    }

    private void databaseRanges() {
        xml.open("table:database-ranges");
        for (var sheet : workbook.sheets()) {
            sheet.table().ifPresent(table -> xml.empty("table:database-range", "table:name", table.name(), "table:target-range-address",
                    "'%s'.A%s:'%s'.%s%s".formatted(sheet.name(), sheet.headerRow(), sheet.name(), XlsxFile.letters(table.headers().size() - 1), sheet.lastRow()),
                    "table:contains-header", "true", "table:display-filter-buttons", "false"));
        }
        xml.close();
    }
}
