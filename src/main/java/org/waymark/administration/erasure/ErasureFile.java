package org.waymark.administration.erasure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.waymark.people.KeyedHash;

/**
 * The ledger of erasures as a file outside the database and its backups: lines are added, forced to the disk and never changed.
 * Replicas share one file. What a crash left half written at its end was never relied upon, and is cut off.
 */
final class ErasureFile {

    private static final String BEGINNING = "";

    private final Path file;
    private final KeyedHash key;

    ErasureFile(Path file, KeyedHash key) {
        this.file = file;
        this.key = key;
    }

    /** All lines, the first one first. @throws IllegalStateException if one was altered, taken out or moved */
    synchronized List<ErasureLine> lines() {
        return locked(this::read);
    }

    synchronized void add(ErasureLine.Step step, Erasure erasure) {
        locked(channel -> {
            var lines = read(channel);
            var line = ErasureLine.after(lines.isEmpty() ? BEGINNING : lines.getLast().hash(), step, erasure, key);
            var bytes = ByteBuffer.wrap((line.inWords() + "\n").getBytes(StandardCharsets.US_ASCII));
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            return line;
        });
    }

    private List<ErasureLine> read(FileChannel channel) throws IOException {
        var content = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        channel.position(0);
        while (content.hasRemaining() && channel.read(content) >= 0) {
            continue;
        }
        var text = new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII);
        var whole = text.lastIndexOf('\n') + 1;
        if (whole < text.length()) {
            channel.truncate(whole);
        }
        return linesOf(text.substring(0, whole));
    }

    private List<ErasureLine> linesOf(String text) {
        var lines = new ArrayList<ErasureLine>();
        var previous = BEGINNING;
        for (var written : text.lines().toList()) {
            var line = ErasureLine.read(written, previous, key).orElseThrow(() -> new IllegalStateException(("Line %d of the ledger of erasures %s"
                    + " is not as it was written. Put back a copy of the file that is whole.").formatted(lines.size() + 1, file)));
            lines.add(line);
            previous = line.hash();
        }
        return lines;
    }

    private <T> T locked(Work<T> work) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))); var lock = channel.lock()) {
                return work.on(channel);
            }
        } catch (IOException cause) {
            throw new IllegalStateException("The ledger of erasures " + file + " cannot be read and written.", cause);
        }
    }

    private interface Work<T> {

        T on(FileChannel channel) throws IOException;
    }
}
