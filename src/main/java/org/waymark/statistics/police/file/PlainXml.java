package org.waymark.statistics.police.file;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML without document types and without anything from outside of it (OWASP, XML External Entity Prevention). */
final class PlainXml {

    private static final XMLInputFactory FACTORY = factory();

    private PlainXml() {
    }

    static XMLStreamReader reading(InputStream xml) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(xml, "UTF-8");
        }
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else lies on the class path.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("javax.xml.stream.isReplacingEntityReferences", true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is read from outside");
        });
        return factory;
    }
}
