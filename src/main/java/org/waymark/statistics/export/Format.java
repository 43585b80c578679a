package org.waymark.statistics.export;

/** In what a release can be taken away. */
public enum Format {

    /** Comma-separated values (RFC 4180), one file a table. */
    CSV("CSV", ".csv", "text/csv;charset=UTF-8"),
    /** What the columns of a CSV file mean, for machines: W3C, Metadata Vocabulary for Tabular Data. */
    CSVW("CSVW metadata", ".csv-metadata.json", "application/csvm+json"),
    /** JSON-stat 2.0 (json-stat.org), one file a table. */
    JSON_STAT("JSON-stat", ".json", "application/json"),
    /** A workbook with all tables (ISO/IEC 29500, Office Open XML). */
    XLSX("Excel workbook", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A workbook with all tables (OpenDocument 1.3), the format that the government's guidance asks for. */
    ODS("OpenDocument workbook", ".ods", "application/vnd.oasis.opendocument.spreadsheet");

    private final String label;
    private final String suffix;
    private final String mediaType;

    Format(String label, String suffix, String mediaType) {
        this.label = label;
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** As a page names it: "Excel workbook". */
    public String label() {
        return label;
    }

    /** How its file names end. */
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    public ExportFile file(String name, byte[] content) {
        return new ExportFile(name + suffix, mediaType, content);
    }
}
