package org.waymark.statistics.police.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same rows as a CSV, an XLSX and an ODS file; whole numbers become numbers, everything else text. */
public final class SheetFiles {

    private static final String ODS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">
            <office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
            <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
            <office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>""";

    private SheetFiles() {
    }

    public static byte[] csv(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    /** Written by a program that is not the one that reads it. */
    public static byte[] xlsx(Map<String, List<List<String>>> sheets) {
        try (var book = new XSSFWorkbook()) {
            sheets.forEach((name, rows) -> {
                var sheet = book.createSheet(name);
                for (int number = 0; number < rows.size(); number++) {
                    var row = sheet.createRow(number);
                    for (int place = 0; place < rows.get(number).size(); place++) {
                        var text = rows.get(number).get(place);
                        if (isNumber(text)) {
                            row.createCell(place).setCellValue(Double.parseDouble(text));
                        } else if (!text.isEmpty()) {
                            row.createCell(place).setCellValue(text);
                        }
                    }
                }
            });
            return bytes(book);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public static byte[] xlsx(List<List<String>> rows) {
        return xlsx(Map.of("Data", rows));
    }

    public static byte[] bytes(XSSFWorkbook book) {
        var bytes = new ByteArrayOutputStream();
        try {
            book.write(bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    public static byte[] ods(List<List<String>> rows) {
        return ods(table("Data", rows.stream().map(row -> "<table:table-row>" + row.stream().map(SheetFiles::cell).collect(Collectors.joining()) + "</table:table-row>")));
    }

    static String table(String name, Stream<String> rows) {
        return "<table:table table:name=\"" + name + "\" table:style-name=\"ta1\">" + rows.collect(Collectors.joining()) + "</table:table>";
    }

    static byte[] ods(String tables) {
        return odsOf(ODS.formatted(tables));
    }

    static byte[] odsOf(String content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
        parts.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static String cell(String text) {
        return text.isEmpty() ? "<table:table-cell/>"
                : isNumber(text) ? "<table:table-cell office:value-type=\"float\" office:value=\"" + text + "\"><text:p>" + text + "</text:p></table:table-cell>"
                : "<table:table-cell office:value-type=\"string\"><text:p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</text:p></table:table-cell>";
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }
}
