package org.waymark.statistics.export.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML part of a workbook while it is written; elements and attributes carry their prefixes in their names. */
final class Xml {

    /** The one of the JDK, whatever else is on the class path: another might write the same document in other bytes. */
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private interface Step {

        void go() throws XMLStreamException;
    }

    Xml() {
        try {
            xml = WRITERS.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException cause) {
            throw new IllegalStateException("No XML can be written here.", cause);
        }
        step(() -> xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
    }

    /** Begins an element; attributes are name, value, name, value, and one without a value is left out. */
    Xml open(String element, String... attributes) {
        return step(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    Xml close() {
        return step(xml::writeEndElement);
    }

    Xml empty(String element, String... attributes) {
        return step(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    /** An element with nothing but text in it. */
    Xml leaf(String element, String text, String... attributes) {
        return open(element, attributes).step(() -> xml.writeCharacters(text)).close();
    }

    byte[] bytes() {
        step(xml::writeEndDocument).step(xml::close);
        return bytes.toByteArray();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var place = 0; place < attributes.length; place += 2) {
            if (attributes[place + 1] != null) {
                xml.writeAttribute(attributes[place], attributes[place + 1]);
            }
        }
    }

    private Xml step(Step step) {
        try {
            step.go();
            return this;
        } catch (XMLStreamException cause) {
            throw new IllegalStateException("A part of a workbook cannot be written.", cause);
        }
    }
}
