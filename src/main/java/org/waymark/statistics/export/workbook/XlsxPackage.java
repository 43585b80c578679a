package org.waymark.statistics.export.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.waymark.statistics.export.Archive.Part;
import org.waymark.statistics.export.PlainText;
import org.waymark.statistics.export.Publication;

/** What holds a workbook for Excel together: its list of parts, their relations, its properties and the looks of its cells. */
final class XlsxPackage {

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** One cellXfs entry for each {@link Look}, in its order, after the default; the headings and links are those of Excel's own menu of styles. */
    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>
            <fonts count="5">
            <font><sz val="12"/><name val="Arial"/><family val="2"/></font>
            <font><b/><sz val="16"/><name val="Arial"/><family val="2"/></font>
            <font><b/><sz val="14"/><name val="Arial"/><family val="2"/></font>
            <font><b/><sz val="12"/><name val="Arial"/><family val="2"/></font>
            <font><u/><sz val="12"/><color rgb="FF0000EE"/><name val="Arial"/><family val="2"/></font>
            </fonts>
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
            <cellStyleXfs count="4">
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/>
            <xf numFmtId="0" fontId="2" fillId="0" borderId="0" applyFont="1"/>
            <xf numFmtId="0" fontId="4" fillId="0" borderId="0" applyFont="1"/>
            </cellStyleXfs>
            <cellXfs count="13">
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="1" applyFont="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="1" applyFont="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
            <xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="2" applyFont="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>
            <xf numFmtId="0" fontId="4" fillId="0" borderId="0" xfId="3" applyFont="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
            <xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>
            <xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="right" vertical="top" wrapText="1"/></xf>
            <xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>
            <xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>
            </cellXfs>
            <cellStyles count="4">
            <cellStyle name="Normal" xfId="0" builtinId="0"/>
            <cellStyle name="Heading 1" xfId="1" builtinId="16" customBuiltin="1"/>
            <cellStyle name="Heading 2" xfId="2" builtinId="17" customBuiltin="1"/>
            <cellStyle name="Hyperlink" xfId="3" builtinId="8" customBuiltin="1"/>
            </cellStyles>
            </styleSheet>
            """;

    private XlsxPackage() {
    }

    /** The number of the entry of STYLES. */
    static String style(Look look) {
        return Integer.toString(look.ordinal() + 1);
    }

    static List<Part> of(Workbook workbook) {
        return List.of(
                new Part("[Content_Types].xml", contentTypes(workbook).bytes()),
                new Part("_rels/.rels", new Xml().open("Relationships", "xmlns", RELATIONS)
                        .empty("Relationship", "Id", "rId1", "Type", RELATED + "officeDocument", "Target", "xl/workbook.xml")
                        .empty("Relationship", "Id", "rId2", "Type", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                "Target", "docProps/core.xml")
                        .close().bytes()),
                new Part("docProps/core.xml", properties(workbook.publication()).bytes()),
                new Part("xl/workbook.xml", sheets(workbook).bytes()),
                new Part("xl/_rels/workbook.xml.rels", sheetRelations(workbook).bytes()),
                new Part("xl/styles.xml", STYLES.getBytes(StandardCharsets.UTF_8)));
    }

    /** A relation to one other part. */
    static Xml relations(String type, String target) {
        return new Xml().open("Relationships", "xmlns", RELATIONS).empty("Relationship", "Id", "rId1", "Type", RELATED + type, "Target", target).close();
    }

    private static Xml contentTypes(Workbook workbook) {
        var xml = new Xml().open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
                .empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml")
                .empty("Override", "PartName", "/docProps/core.xml", "ContentType", "application/vnd.openxmlformats-package.core-properties+xml")
                .empty("Override", "PartName", "/xl/workbook.xml", "ContentType", TYPES + "sheet.main+xml")
                .empty("Override", "PartName", "/xl/styles.xml", "ContentType", TYPES + "styles+xml")
                .empty("Override", "PartName", "/xl/sharedStrings.xml", "ContentType", TYPES + "sharedStrings+xml");
        for (var number = 1; number <= workbook.sheets().size(); number++) {
            xml.empty("Override", "PartName", "/xl/worksheets/sheet" + number + ".xml", "ContentType", TYPES + "worksheet+xml");
            if (workbook.sheets().get(number - 1).table().isPresent()) {
                xml.empty("Override", "PartName", "/xl/tables/table" + number + ".xml", "ContentType", TYPES + "table+xml");
            }
        }
        return xml.close();
    }

    /** Title, publisher and language; made on the day of publication, so that no clock is asked. */
    private static Xml properties(Publication publication) {
        return new Xml().open("cp:coreProperties", "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
                        "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .leaf("dc:title", PlainText.of(publication.title()))
                .leaf("dc:creator", PlainText.of(publication.publisher()))
                .leaf("dc:language", Publication.LANGUAGE)
                .leaf("dcterms:created", publication.publishedOn() + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF")
                .close();
    }

    private static Xml sheets(Workbook workbook) {
        var xml = new Xml().open("workbook", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships").open("sheets");
        for (var number = 1; number <= workbook.sheets().size(); number++) {
            xml.empty("sheet", "name", workbook.sheets().get(number - 1).name(), "sheetId", "" + number, "r:id", "rId" + number);
        }
        return printTitles(xml.close(), workbook).close();
    }

    /** The header, and the columns that name the row, stand on each page again. */
    private static Xml printTitles(Xml xml, Workbook workbook) {
        xml.open("definedNames");
        for (var place = 0; place < workbook.sheets().size(); place++) {
            var sheet = workbook.sheets().get(place);
            if (sheet.table().isPresent()) {
                var rows = "'%1$s'!$%2$s:$%2$s".formatted(sheet.name(), sheet.headerRow());
                var columns = sheet.columnsRepeated() == 0 ? "" : "'%s'!$A:$%s,".formatted(sheet.name(), XlsxFile.letters(sheet.columnsRepeated() - 1));
                xml.leaf("definedName", columns + rows, "name", "_xlnm.Print_Titles", "localSheetId", "" + place);
            }
        }
        return xml.close();
    }

    private static Xml sheetRelations(Workbook workbook) {
        var count = workbook.sheets().size();
        var xml = new Xml().open("Relationships", "xmlns", RELATIONS);
        IntStream.rangeClosed(1, count).forEach(number -> xml.empty("Relationship", "Id", "rId" + number, "Type", RELATED + "worksheet",
                "Target", "worksheets/sheet" + number + ".xml"));
        return xml.empty("Relationship", "Id", "rId" + (count + 1), "Type", RELATED + "styles", "Target", "styles.xml")
                .empty("Relationship", "Id", "rId" + (count + 2), "Type", RELATED + "sharedStrings", "Target", "sharedStrings.xml")
                .close();
    }
}
