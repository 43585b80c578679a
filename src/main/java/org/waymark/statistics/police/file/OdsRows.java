package org.waymark.statistics.police.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of one table of an OpenDocument file; equal neighbours stand in the file once with a number, which is not trusted. */
final class OdsRows {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final XMLStreamReader xml;
    private long last;

    OdsRows(XMLStreamReader xml) {
        this.xml = xml;
    }

    void read(Predicate<SheetRow> wantsMore) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && is("table")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && is("table-row") && !handOver(repeated("number-rows-repeated"), row(), wantsMore)) {
                return;
            }
        }
    }

    /** An empty row may stand for a million of them to the end of the sheet; one with cells is handed over as often as it says. */
    private boolean handOver(long times, List<Cell> cells, Predicate<SheetRow> wantsMore) {
        if (cells.isEmpty()) {
            last += times;
            return true;
        }
        if (last + times > Book.MOST_ROWS) {
            throw new Unreadable(last + 1, "This sheet has more rows than a spreadsheet can have.");
        }
        for (long time = 0; time < times; time++) {
            if (!wantsMore.test(new SheetRow(++last, cells))) {
                return false;
            }
        }
        return true;
    }

    private List<Cell> row() throws XMLStreamException {
        var cells = new ArrayList<Cell>();
        long empty = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && is("table-row")) {
                return cells;
            }
            if (event == XMLStreamConstants.START_ELEMENT && (is("table-cell") || is("covered-table-cell"))) {
                long times = repeated("number-columns-repeated");
                var cell = cell();
                if (cell.isEmpty()) {
                    empty += times;
                } else if (cells.size() + empty + times > Book.MOST_COLUMNS) {
                    throw new Unreadable(last + 1, "This row has more than " + Book.MOST_COLUMNS + " columns.");
                } else {
                    fill(cells, Cell.EMPTY, empty);
                    fill(cells, cell, times);
                    empty = 0;
                }
            }
        }
        return cells;
    }

    private static void fill(List<Cell> cells, Cell cell, long times) {
        for (long time = 0; time < times; time++) {
            cells.add(cell);
        }
    }

    private Cell cell() throws XMLStreamException {
        var formula = xml.getAttributeValue(TABLE, "formula");
        var type = xml.getAttributeValue(OFFICE, "value-type");
        var value = xml.getAttributeValue(OFFICE, "value");
        var text = text();
        if (formula != null) {
            return new Cell(Cell.Kind.FORMULA, text);
        }
        return switch (type == null ? "" : type) {
            case "float", "currency" -> Cell.number(Cell.Kind.NUMBER, String.valueOf(value));
            case "percentage" -> Cell.number(Cell.Kind.PERCENTAGE, String.valueOf(value));
            case "date", "time" -> new Cell(Cell.Kind.DAY, text);
            case "boolean" -> new Cell(Cell.Kind.OTHER, text);
            default -> Cell.of(text);
        };
    }

    /** The paragraphs of the cell up to its end; a comment that hangs on it, a drawing or a table inside is none of its text. */
    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 0;
        int beside = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (beside == 0 && depth == 1 && !TEXT.equals(xml.getNamespaceURI())) {
                    beside = depth;
                } else if (beside == 0 && depth == 1 && !text.isEmpty() || TEXT.equals(xml.getNamespaceURI()) && xml.getLocalName().matches("s|tab|line-break")) {
                    text.append(' ');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == 0) {
                    return text.toString();
                }
                beside = beside == depth ? 0 : beside;
                depth--;
            } else if (xml.isCharacters() && depth > 0 && beside == 0) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private long repeated(String attribute) {
        var number = xml.getAttributeValue(TABLE, attribute);
        if (number == null) {
            return 1;
        }
        if (!number.matches("[1-9][0-9]{0,6}")) {
            throw new Unreadable(last + 1, "This ODS file repeats a row or a cell in a way that makes no sense.");
        }
        return Long.parseLong(number);
    }

    private boolean is(String name) {
        return xml.getLocalName().equals(name) && TABLE.equals(xml.getNamespaceURI());
    }
}
