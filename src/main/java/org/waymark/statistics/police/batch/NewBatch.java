package org.waymark.statistics.police.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

import org.waymark.statistics.police.file.Book;
import org.waymark.statistics.police.file.Books;
import org.waymark.statistics.police.file.Unreadable;
import org.waymark.statistics.police.homeoffice.HomeOfficeTables;
import org.waymark.statistics.police.layout.AnswerTable;
import org.waymark.statistics.police.layout.Layout;
import org.waymark.statistics.police.reading.CellError;
import org.waymark.statistics.police.reading.Reading;

/** A file with what was said of it: enough to read it the same way again when it is confirmed. */
public record NewBatch(String source, LocalDate publishedOn, Layout layout, byte[] file) {

    static NewBatch ofHomeOffice(String source, LocalDate publishedOn, byte[] file) {
        return new NewBatch(source, publishedOn, Layout.NONE, file);
    }

    BatchKind kind() {
        return layout.equals(Layout.NONE) ? BatchKind.OPEN_DATA : BatchKind.ANSWER;
    }

    public Reading read() {
        Book book;
        try {
            book = Books.open(file);
        } catch (Unreadable cause) {
            var reading = new Reading();
            reading.refuse(new CellError("", Math.max(1, cause.line()), "", "", cause.getMessage()));
            return reading;
        }
        return kind() == BatchKind.OPEN_DATA ? HomeOfficeTables.read(book) : AnswerTable.read(book, layout);
    }

    /** Of the file and of how it is read: another sheet of the same file is another batch. */
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(layout.inText().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(file));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }

    byte[] packed() {
        var bytes = new ByteArrayOutputStream(file.length + 1024);
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(source);
            out.writeUTF(publishedOn.toString());
            out.writeUTF(layout.inText());
            out.write(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    static NewBatch unpacked(byte[] packed) {
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            return new NewBatch(in.readUTF(), LocalDate.parse(in.readUTF()), Layout.of(in.readUTF()), in.readAllBytes());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
