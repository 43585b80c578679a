package org.waymark.statistics.police.file;

import java.util.Arrays;
import java.util.HexFormat;

import org.waymark.web.Media;

/** Opens a file as the kind that its content says it is, whatever its name or its sender says. */
public final class Books {

    private static final byte[] PACKED = HexFormat.of().parseHex("504b0304");
    /** Microsoft's compound file: .xls, .doc, and every XLSX file with a password. */
    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final int BEGINNING = 4096;

    private Books() {
    }

    public static Book open(byte[] file) {
        if (file.length == 0) {
            throw new Unreadable("The file is empty.");
        }
        if (begins(file, PACKED)) {
            return spreadsheet(Archive.open(file), file);
        }
        if (begins(file, COMPOUND)) {
            throw new Unreadable("This is an older Office file or has a password. Save it as XLSX, ODS or CSV without a password.");
        }
        Media.kindOf(Arrays.copyOf(file, Math.min(file.length, BEGINNING))).ifPresent(kind -> {
            throw new Unreadable("This is " + kind + ". Send a CSV, XLSX or ODS file; Waymark takes no pictures and no films.");
        });
        return CsvBook.of(file);
    }

    private static Book spreadsheet(Archive archive, byte[] file) {
        return switch (archive.kind()) {
            case XLSX -> XlsxBook.of(archive, file);
            case ODS -> OdsBook.of(archive);
        };
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }
}
