package org.waymark.statistics.export.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.waymark.statistics.export.Format;
import org.waymark.statistics.export.PlainText;
import org.waymark.statistics.export.Publication;

/** What holds a workbook for LibreOffice together: its list of parts, its properties and the looks of its cells. */
final class OdsPackage {

    private static final String VERSION = "1.3";

    private static final Map<String, String> NAMESPACES = Map.of(
            "xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            "xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
            "xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
            "xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
            "xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
            "xmlns:dc", "http://purl.org/dc/elements/1.1/",
            "xmlns:xlink", "http://www.w3.org/1999/xlink");

    /** One style for each {@link Look}, under its name, but the headings under the names by which LibreOffice knows its own. */
    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-styles office:version="1.3" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
             xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">
            <office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls>
            <office:styles>
            <style:default-style style:family="table-cell"><style:text-properties style:font-name="Arial" fo:font-size="12pt" fo:language="en" fo:country="GB"/></style:default-style>
            <number:number-style style:name="whole"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
            <number:number-style style:name="one"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
            <number:number-style style:name="two"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
            <style:style style:name="Default" style:family="table-cell"/>
            <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="table-cell" style:parent-style-name="Default"><style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
            <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="table-cell" style:parent-style-name="Default"><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
            <style:style style:name="Title" style:family="table-cell" style:parent-style-name="Heading_20_1"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>
            <style:style style:name="LINE" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties style:vertical-align="top"/></style:style>
            <style:style style:name="TEXT" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>
            <style:style style:name="LINK" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties style:vertical-align="top"/><style:text-properties fo:color="#0000ee" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>
            <style:style style:name="HEADER_OF_WORDS" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/><style:text-properties fo:font-weight="bold"/></style:style>
            <style:style style:name="HEADER_OF_FIGURES" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" style:text-align-source="fix"/><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-weight="bold"/></style:style>
            <style:style style:name="WHOLE" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="whole"><style:table-cell-properties style:vertical-align="top"/></style:style>
            <style:style style:name="ONE_DECIMAL" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="one"><style:table-cell-properties style:vertical-align="top"/></style:style>
            <style:style style:name="TWO_DECIMALS" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="two"><style:table-cell-properties style:vertical-align="top"/></style:style>
            <style:style style:name="MARK" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties style:vertical-align="top" style:text-align-source="fix"/><style:paragraph-properties fo:text-align="end"/></style:style>
            </office:styles>
            """;

    /** A page on which a sheet is as many pages wide as its number says and as long as it is. */
    private static final String LAYOUT = """
            <style:page-layout style:name="page%1$s"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" fo:margin="15mm" style:scale-to-X="%1$s" style:scale-to-Y="0"/></style:page-layout>
            """;
    private static final String MASTER = """
            <style:master-page style:name="%2$s" style:page-layout-name="page%1$s"><style:header style:display="false"/><style:footer style:display="false"/></style:master-page>
            """;

    private OdsPackage() {
    }

    static String style(Look look) {
        return switch (look) {
            case TITLE_OF_COVER -> "Title";
            case HEADING_1 -> "Heading_20_1";
            case HEADING_2 -> "Heading_20_2";
            default -> look.name();
        };
    }

    static byte[] styles(Workbook workbook) {
        var layouts = new StringBuilder();
        var masters = new StringBuilder();
        for (var pages = 1; pages <= workbook.pagesWide(); pages++) {
            layouts.append(LAYOUT.formatted(pages));
            masters.append(MASTER.formatted(pages, page(pages)));
        }
        return (STYLES + "<office:automatic-styles>\n" + layouts + "</office:automatic-styles>\n<office:master-styles>\n" + masters
                + "</office:master-styles>\n</office:document-styles>\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The name of the page for a sheet that is so many pages wide. */
    static String page(int pagesWide) {
        return pagesWide == 1 ? "Default" : "Wide_" + pagesWide;
    }

    static byte[] manifest() {
        var xml = new Xml().open("manifest:manifest", "xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:version", VERSION)
                .empty("manifest:file-entry", "manifest:full-path", "/", "manifest:version", VERSION, "manifest:media-type", Format.ODS.mediaType());
        for (var part : List.of("content.xml", "meta.xml", "styles.xml")) {
            xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
        }
        return xml.close().bytes();
    }

    /** Title, publisher and language; made on the day of publication, so that no clock is asked. */
    static byte[] meta(Publication publication) {
        return new Xml().open("office:document-meta", with("xmlns:meta", "xmlns:dc")).open("office:meta")
                .leaf("dc:title", PlainText.of(publication.title()))
                .leaf("meta:initial-creator", PlainText.of(publication.publisher()))
                .leaf("dc:creator", PlainText.of(publication.publisher()))
                .leaf("meta:creation-date", publication.publishedOn() + "T00:00:00")
                .leaf("dc:language", Publication.LANGUAGE)
                .close().close().bytes();
    }

    /** The attributes of a root element that uses these namespaces. */
    static String[] with(String... prefixes) {
        var attributes = new ArrayList<>(List.of("office:version", VERSION, "xmlns:office", NAMESPACES.get("xmlns:office")));
        for (var prefix : prefixes) {
            attributes.addAll(List.of(prefix, NAMESPACES.get(prefix)));
        }
        return attributes.toArray(String[]::new);
    }
}
