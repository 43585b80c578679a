package org.waymark.statistics.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip archive that is the same bytes whenever and wherever it is written: its entries stand in the given order, of one
 * time, and are stored rather than compressed, because another version of the compressor would write other bytes.
 */
public final class Archive {

    /** Not the first moment of 1980, in place of which Java writes one that depends on the time zone of the machine. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** A file inside: its path and its bytes. */
    public record Part(String path, byte[] content) {
    }

    private Archive() {
    }

    /** A folder of this name with these files, as the zip of a release. */
    public static byte[] ofFolder(String name, List<ExportFile> files) {
        return ofParts(files.stream().map(file -> new Part(name + "/" + file.name(), file.content())).toList());
    }

    public static byte[] ofParts(List<Part> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts) {
                zip.putNextEntry(entry(part));
                zip.write(part.content);
                zip.closeEntry();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(Part part) {
        var check = new CRC32();
        check.update(part.content);
        var entry = new ZipEntry(part.path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.content.length);
        entry.setCrc(check.getValue());
        entry.setTimeLocal(ALWAYS);
        return entry;
    }
}
