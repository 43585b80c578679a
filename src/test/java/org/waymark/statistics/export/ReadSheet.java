package org.waymark.statistics.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A sheet as others read it: words as strings, numbers as numbers, nothing for an empty cell. */
public record ReadSheet(String name, List<List<Object>> rows) {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /** The rows of its table, header first. */
    public List<List<Object>> table() {
        var widest = rows.stream().mapToInt(List::size).max().orElseThrow();
        return rows.stream().dropWhile(row -> row.size() < widest).toList();
    }

    /** With numbers of one worth alike, whatever zeros they end in. */
    public ReadSheet byWorth() {
        return new ReadSheet(name, rows.stream().map(row -> row.stream().map(cell -> cell instanceof BigDecimal number ? (Object) number.stripTrailingZeros() : cell).toList()).toList());
    }

    /** By Apache POI; a formula anywhere is refused. */
    public static List<ReadSheet> ofXlsx(ExportFile file) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            return StreamSupport.stream(workbook.spliterator(), false).map(sheet -> new ReadSheet(sheet.getSheetName(),
                    StreamSupport.stream(sheet.spliterator(), false).map(row -> StreamSupport.stream(row.spliterator(), false).map(ReadSheet::value).toList()).toList()))
                    .toList();
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }

    private static Object value(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return new BigDecimal(((XSSFCell) cell).getRawValue());
        }
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        throw new AssertionError("a cell of type " + cell.getCellType());
    }

    /** By the DOM of its XML, as OpenDocument 1.3 says it is to be read; a formula anywhere is refused. */
    public static List<ReadSheet> ofOds(ExportFile file) {
        var content = part(file, "content.xml");
        return elements(content.getElementsByTagNameNS(TABLE, "table")).stream().map(sheet -> new ReadSheet(sheet.getAttributeNS(TABLE, "name"),
                withoutEmptyEnd(times(elements(sheet.getElementsByTagNameNS(TABLE, "table-row")), "number-rows-repeated"), row -> cells(row).isEmpty()).stream()
                        .map(row -> cells(row).stream().map(ReadSheet::value).toList()).toList())).toList();
    }

    private static List<Element> cells(Element row) {
        return withoutEmptyEnd(times(elements(row.getChildNodes()), "number-columns-repeated"), cell -> !cell.hasAttributeNS(OFFICE, "value-type"));
    }

    /** LibreOffice fills its sheet to the end, in one element for all that is alike. */
    private static List<Element> times(List<Element> elements, String repeated) {
        return elements.stream().flatMap(element -> Collections.nCopies(element.hasAttributeNS(TABLE, repeated)
                ? Integer.parseInt(element.getAttributeNS(TABLE, repeated)) : 1, element).stream()).toList();
    }

    private static List<Element> withoutEmptyEnd(List<Element> elements, Predicate<Element> isEmpty) {
        return elements.reversed().stream().dropWhile(isEmpty).toList().reversed();
    }

    private static Object value(Element cell) {
        if (cell.hasAttributeNS(TABLE, "formula") || !cell.getLocalName().equals("table-cell")) {
            throw new AssertionError("no plain cell: " + cell);
        }
        return switch (cell.getAttributeNS(OFFICE, "value-type")) {
            case "float" -> new BigDecimal(cell.getAttributeNS(OFFICE, "value"));
            case "string" -> String.join("\n", elements(cell.getElementsByTagNameNS(TEXT, "p")).stream().map(Element::getTextContent).toList());
            default -> throw new AssertionError("a cell of type " + cell.getAttributeNS(OFFICE, "value-type"));
        };
    }

    public static Document part(ExportFile file, String path) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(path)) {
                    var readers = DocumentBuilderFactory.newInstance();
                    readers.setNamespaceAware(true);
                    return readers.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
            throw new AssertionError("no " + path);
        } catch (IOException | SAXException | ParserConfigurationException cause) {
            throw new AssertionError(cause);
        }
    }

    public static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(node -> node.getNodeType() == Node.ELEMENT_NODE).map(Element.class::cast).toList();
    }
}
