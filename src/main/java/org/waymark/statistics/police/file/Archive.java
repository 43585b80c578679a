package org.waymark.statistics.police.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A packed spreadsheet that was unpacked once from end to end before anybody reads it: not too many parts, not too large, no
 * macros, no password, no document types. Nothing of it is ever written to disk, so the names of its parts lead nowhere.
 */
final class Archive {

    enum Kind { XLSX, ODS }

    private static final int MOST_PARTS = 1_000;
    /** The largest table of the Home Office so far, 8.7 million cells, unpacks to well under this. */
    private static final long MOST_BYTES = 1_500_000_000L;
    /** Tables pack to a tenth, very uniform ones to a hundredth of their size; a bomb packs to a thousandth. */
    private static final long MOST_RATIO = 250;
    private static final long RATIO_FROM = 4_000_000;
    private static final String DEFENCE = "This file unpacks to far more than it seems. Waymark does not open it.";

    private final ZipFile zip;
    private final Kind kind;
    private final List<String> xmlParts = new ArrayList<>();
    private long bytes;

    private Archive(ZipFile zip, Kind kind) {
        this.zip = zip;
        this.kind = kind;
    }

    static Archive open(byte[] file) {
        try {
            var zip = ZipFile.builder().setByteArray(file).get();
            var parts = parts(zip);
            var kind = kindOf(zip).orElseThrow(() -> new Unreadable("This is a packed file that is no spreadsheet. Send a CSV, XLSX or ODS file."));
            var archive = new Archive(zip, kind);
            for (var part : parts) {
                refuseMacros(part.getName());
                archive.unpack(part);
            }
            return archive;
        } catch (IOException cause) {
            throw new Unreadable("This file is damaged: it cannot be unpacked.");
        }
    }

    Kind kind() {
        return kind;
    }

    /** The parts that are XML, whatever they are called. */
    List<String> xmlParts() {
        return List.copyOf(xmlParts);
    }

    InputStream part(String name) throws IOException {
        var part = zip.getEntry(name);
        if (part == null) {
            throw new Unreadable("This file is damaged: a part of it is missing.");
        }
        return zip.getInputStream(part);
    }

    private static List<ZipArchiveEntry> parts(ZipFile zip) {
        var parts = new ArrayList<ZipArchiveEntry>();
        var names = new HashSet<String>();
        for (var entries = zip.getEntries(); entries.hasMoreElements();) {
            var part = entries.nextElement();
            if (parts.size() == MOST_PARTS) {
                throw new Unreadable("This file has more than " + MOST_PARTS + " parts. Waymark does not open it.");
            }
            if (!names.add(part.getName().toLowerCase(Locale.ROOT)) || part.getGeneralPurposeBit().usesEncryption()) {
                throw new Unreadable("This file is damaged or has a password. Save it again without one.");
            }
            parts.add(part);
        }
        return parts;
    }

    private static Optional<Kind> kindOf(ZipFile zip) throws IOException {
        var types = zip.getEntry("[Content_Types].xml");
        if (types != null && zip.getEntry("_rels/.rels") != null) {
            var said = beginningOf(zip, types, 1 << 20);
            if (said.contains("macroEnabled") || said.contains("vbaProject")) {
                throw macros();
            }
            return said.contains("spreadsheetml.sheet.main+xml") ? Optional.of(Kind.XLSX) : Optional.empty();
        }
        var mimetype = zip.getEntry("mimetype");
        if (mimetype == null || !beginningOf(zip, mimetype, 100).strip().equals("application/vnd.oasis.opendocument.spreadsheet")) {
            return Optional.empty();
        }
        var manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest != null && beginningOf(zip, manifest, 1 << 20).contains("encryption-data")) {
            throw new Unreadable("This file has a password. Save it without one.");
        }
        return Optional.of(Kind.ODS);
    }

    private static String beginningOf(ZipFile zip, ZipArchiveEntry part, int most) throws IOException {
        try (var in = zip.getInputStream(part)) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }

    /** Workbook and dialogue macros of Excel, Basic and script folders of LibreOffice, controls and files inside the file. */
    private static void refuseMacros(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("macrosheets/") || lower.contains("activex/") || lower.contains("embeddings/")
                || lower.startsWith("basic/") || lower.startsWith("scripts/")) {
            throw macros();
        }
    }

    private static Unreadable macros() {
        return new Unreadable("This file holds macros or other files. Save it as XLSX or ODS without them, or as CSV.");
    }

    private void unpack(ZipArchiveEntry part) throws IOException {
        var buffer = new byte[1 << 16];
        var watch = new DocumentTypeWatch();
        var packed = Math.max(1, part.getCompressedSize());
        long unpacked = 0;
        try (var in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                if (bytes + unpacked > MOST_BYTES || unpacked > RATIO_FROM && unpacked / packed > MOST_RATIO) {
                    throw new Unreadable(DEFENCE);
                }
                watch.see(buffer, read);
            }
        }
        bytes += unpacked;
        if (watch.sawXml()) {
            xmlParts.add(part.getName());
        }
    }
}
