package org.waymark.statistics.police.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An Excel workbook (ECMA-376), read row by row. */
record XlsxBook(byte[] file, List<String> sheets) implements Book {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    /** Formats of dates hold a day, a month or a year outside of quoted words and colours in brackets. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    static XlsxBook of(Archive archive, byte[] file) {
        refuseWideRows(archive);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            var sheets = book.getSheets().toList();
            sheets.stream().filter(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE).findFirst().ifPresent(sheet -> {
                throw new Unreadable("The sheet “" + sheet.getName() + "” is hidden. Show it or take it out, and send the file again.");
            });
            return new XlsxBook(file, sheets.stream().map(Sheet::getName).toList());
        } catch (Unreadable cause) {
            throw cause;
        } catch (IOException | RuntimeException cause) {
            throw damaged();
        }
    }

    @Override
    public void read(int number, Predicate<SheetRow> wantsMore) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                var rows = book.getSheet(number).orElseThrow(XlsxBook::damaged).openStream()) {
            for (var all = rows.iterator(); all.hasNext();) {
                var row = rowOf(all.next());
                if (!row.cells().stream().allMatch(Cell::isEmpty) && !wantsMore.test(row)) {
                    return;
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (ExcelReaderException cause) {
            throw damaged();
        }
    }

    private static SheetRow rowOf(Row row) {
        var cells = new ArrayList<Cell>(row.getCellCount());
        for (int place = 0; place < row.getCellCount(); place++) {
            var cell = row.getCell(place);
            cells.add(cell == null ? Cell.EMPTY : cellOf(cell));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static Cell cellOf(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return new Cell(Cell.Kind.FORMULA, cell.getText());
        }
        return switch (cell.getType()) {
            case EMPTY -> Cell.EMPTY;
            case STRING -> Cell.of(cell.getText());
            case NUMBER -> Cell.number(kindOf(cell.getDataFormatString()), cell.getRawValue());
            default -> new Cell(Cell.Kind.OTHER, String.valueOf(cell.getRawValue()));
        };
    }

    private static Cell.Kind kindOf(String format) {
        if (format == null || format.equalsIgnoreCase("general")) {
            return Cell.Kind.NUMBER;
        }
        var plain = QUOTED.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (plain.contains("%")) {
            return Cell.Kind.PERCENTAGE;
        }
        return plain.chars().noneMatch(one -> one == 'd' || one == 'm' || one == 'y' || one == 'h') ? Cell.Kind.NUMBER : Cell.Kind.DAY;
    }

    /** A cell that says it stands in column ZZZZZZZ would make room for billions of cells before it. */
    private static void refuseWideRows(Archive archive) {
        archive.xmlParts().forEach(name -> {
            try (var in = archive.part(name)) {
                var xml = PlainXml.reading(in);
                var isSheet = false;
                while (xml.hasNext()) {
                    if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                        continue;
                    }
                    isSheet = isSheet || xml.getLocalName().equals("worksheet");
                    if (!isSheet) {
                        return;
                    }
                    if (xml.getLocalName().equals("c") && isFarOut(xml.getAttributeValue(null, "r"))) {
                        throw new Unreadable("A sheet of this file has more than " + MOST_COLUMNS + " columns.");
                    }
                }
            } catch (IOException | XMLStreamException cause) {
                throw damaged();
            }
        });
    }

    private static boolean isFarOut(String reference) {
        if (reference == null) {
            return false;
        }
        int place = 0;
        for (int at = 0; at < reference.length() && Character.isLetter(reference.charAt(at)); at++) {
            place = place * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
            if (place > MOST_COLUMNS) {
                return true;
            }
        }
        return false;
    }

    private static Unreadable damaged() {
        return new Unreadable("This XLSX file is damaged. Open it in a spreadsheet program and save it again.");
    }
}
