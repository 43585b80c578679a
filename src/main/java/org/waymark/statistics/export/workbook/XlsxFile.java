package org.waymark.statistics.export.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.waymark.statistics.export.Archive.Part;
import org.waymark.statistics.export.Archive;
import org.waymark.statistics.export.Cell;
import org.waymark.statistics.export.ExportFile;
import org.waymark.statistics.export.Format;
import org.waymark.statistics.export.workbook.Worksheet.MarkedTable;

/**
 * A workbook for Excel (ISO/IEC 29500-1, SpreadsheetML). Written here and not by a library, because headings and plain
 * tables without filters have to be marked up, and because the bytes may never depend on a library's version or the time.
 */
public final class XlsxFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Workbook workbook;
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private XlsxFile(Workbook workbook) {
        this.workbook = workbook;
    }

    public static ExportFile of(Workbook workbook) {
        return Format.XLSX.file(workbook.publication().address(), new XlsxFile(workbook).bytes());
    }

    private byte[] bytes() {
        parts.addAll(XlsxPackage.of(workbook));
        for (var number = 1; number <= workbook.sheets().size(); number++) {
            var sheet = workbook.sheets().get(number - 1);
            add("xl/worksheets/sheet" + number + ".xml", sheet(sheet, number));
            if (sheet.table().isPresent()) {
                add("xl/worksheets/_rels/sheet" + number + ".xml.rels", XlsxPackage.relations("table", "../tables/table" + number + ".xml"));
                add("xl/tables/table" + number + ".xml", table(sheet, sheet.table().get(), number));
            }
        }
        add("xl/sharedStrings.xml", sharedStrings());
        return Archive.ofParts(parts);
    }

    private Xml sheet(Worksheet sheet, int number) {
        var xml = new Xml().open("worksheet", "xmlns", MAIN, "xmlns:r", RELATED)
                .open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close()
                .open("sheetViews").empty("sheetView", "workbookViewId", "0", "tabSelected", number == 1 ? "1" : null).close()
                .open("cols");
        for (var column = 1; column <= sheet.widths().size(); column++) {
            xml.empty("col", "min", "" + column, "max", "" + column, "width", "" + sheet.widths().get(column - 1), "customWidth", "1");
        }
        xml.close().open("sheetData");
        var links = new LinkedHashMap<String, String>();
        for (var row = 1; row <= sheet.lines().size(); row++) {
            var line = sheet.lines().get(row - 1);
            row(xml, row, sheet.height(List.of(line.text()), List.of(line.look())));
            string(xml, "A" + row, line.look(), line.text());
            xml.close();
            var place = "A" + row;
            line.leadsTo().ifPresent(target -> links.put(place, target));
        }
        sheet.table().ifPresent(table -> rows(xml, sheet, table, links));
        xml.close();
        if (!links.isEmpty()) {
            xml.open("hyperlinks");
            links.forEach((place, target) -> xml.empty("hyperlink", "ref", place, "location", "'" + target + "'!A1"));
            xml.close();
        }
        xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "" + sheet.pagesWide(), "fitToHeight", "0");
        sheet.table().ifPresent(table -> xml.open("tableParts", "count", "1").empty("tablePart", "r:id", "rId1").close());
        return xml.close();
    }

    private void rows(Xml xml, Worksheet sheet, MarkedTable table, Map<String, String> links) {
        var letters = IntStream.range(0, table.headers().size()).mapToObj(XlsxFile::letters).toList();
        var first = sheet.headerRow();
        row(xml, first, sheet.height(table.headers().stream().map(Worksheet.Header::text).toList(), table.headers().stream().map(Worksheet.Header::look).toList()));
        for (var column = 0; column < letters.size(); column++) {
            var header = table.headers().get(column);
            string(xml, letters.get(column) + first, header.look(), header.text());
        }
        xml.close();
        for (var row = 0; row < table.rows().size(); row++) {
            var number = first + 1 + row;
            var cells = table.rows().get(row);
            row(xml, number, sheet.height(cells.stream().map(Cell::plain).toList(), cells.stream().map(Look::of).toList()));
            for (var column = 0; column < letters.size(); column++) {
                var place = letters.get(column) + number;
                var cell = cells.get(column);
                cell(xml, place, cell);
                if (cell instanceof Cell.Link link) {
                    links.put(place, link.sheet());
                }
            }
            xml.close();
        }
    }

    private static void row(Xml xml, int number, int height) {
        xml.open("row", "r", "" + number, "ht", "" + height);
    }

    private void cell(Xml xml, String place, Cell cell) {
        if (cell instanceof Cell.Numeric numeric) {
            xml.open("c", "r", place, "s", XlsxPackage.style(Look.of(cell))).leaf("v", numeric.number().toPlainString()).close();
        } else {
            string(xml, place, Look.of(cell), cell.plain());
        }
    }

    private void string(Xml xml, String place, Look look, String text) {
        var number = Optional.ofNullable(strings.putIfAbsent(text, strings.size())).orElse(strings.size() - 1);
        xml.open("c", "r", place, "s", XlsxPackage.style(look), "t", "s").leaf("v", "" + number).close();
    }

    private static Xml table(Worksheet sheet, MarkedTable table, int number) {
        var range = "A" + sheet.headerRow() + ":" + letters(table.headers().size() - 1) + sheet.lastRow();
        var xml = new Xml().open("table", "xmlns", MAIN, "id", "" + number, "name", table.name(), "displayName", table.name(), "ref", range, "totalsRowShown", "0")
                .open("tableColumns", "count", "" + table.headers().size());
        for (var column = 1; column <= table.headers().size(); column++) {
            xml.empty("tableColumn", "id", "" + column, "name", escaped(table.headers().get(column - 1).text()));
        }
        // No name of a style: the plainest look, without stripes or fills.
        return xml.close().empty("tableStyleInfo", "showFirstColumn", "0", "showLastColumn", "0", "showRowStripes", "0", "showColumnStripes", "0").close();
    }

    private Xml sharedStrings() {
        var xml = new Xml().open("sst", "xmlns", MAIN, "uniqueCount", "" + strings.size());
        strings.keySet().forEach(text -> xml.open("si").leaf("t", escaped(text)).close());
        return xml.close();
    }

    /** A text like "_x0041_" would be read as the letter with that number (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring). */
    private static String escaped(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }

    /** A, B, ..., Z, AA, AB, ... */
    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    private void add(String path, Xml xml) {
        parts.add(new Part(path, xml.bytes()));
    }
}
