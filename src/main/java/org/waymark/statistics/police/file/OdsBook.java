package org.waymark.statistics.police.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An OpenDocument spreadsheet (ISO/IEC 26300), read row by row. */
record OdsBook(Archive archive, List<String> sheets) implements Book {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    static OdsBook of(Archive archive) {
        var names = new ArrayList<String>();
        var hidden = new HashSet<String>();
        try (var in = archive.part("content.xml")) {
            var xml = PlainXml.reading(in);
            var style = "";
            for (int depth = 0; xml.hasNext();) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT && isTable(xml)) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    if (STYLE.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("style")) {
                        style = xml.getAttributeValue(STYLE, "name");
                    } else if (xml.getLocalName().equals("table-properties") && "false".equals(xml.getAttributeValue(TABLE, "display"))) {
                        hidden.add(style);
                    } else if (isTable(xml) && depth++ == 0) {
                        names.add(visible(xml, hidden));
                    }
                }
            }
        } catch (IOException | XMLStreamException cause) {
            throw damaged();
        }
        return new OdsBook(archive, List.copyOf(names));
    }

    @Override
    public void read(int number, Predicate<SheetRow> wantsMore) {
        try (var in = archive.part("content.xml")) {
            var xml = PlainXml.reading(in);
            int depth = 0;
            int sheet = -1;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT && isTable(xml) && --depth == 0 && sheet == number) {
                    return;
                }
                if (event == XMLStreamConstants.START_ELEMENT && isTable(xml) && depth++ == 0 && ++sheet == number) {
                    new OdsRows(xml).read(wantsMore);
                    return;
                }
            }
        } catch (IOException | XMLStreamException cause) {
            throw damaged();
        }
    }

    private static String visible(XMLStreamReader table, HashSet<String> hidden) {
        var name = String.valueOf(table.getAttributeValue(TABLE, "name"));
        if (hidden.contains(table.getAttributeValue(TABLE, "style-name"))) {
            throw new Unreadable("The sheet “" + name + "” is hidden. Show it or take it out, and send the file again.");
        }
        return name;
    }

    private static boolean isTable(XMLStreamReader xml) {
        return TABLE.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("table");
    }

    private static Unreadable damaged() {
        return new Unreadable("This ODS file is damaged. Open it in a spreadsheet program and save it again.");
    }
}
