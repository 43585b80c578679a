package org.waymark.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.waymark.web.Media;

/** The first bytes of a file, which tell what kind of file somebody has sent. */
final class Beginning {

    private static final int LENGTH = 4096;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private record Kind(byte[] begins, String refusal) {
    }

    private static final List<Kind> OTHERS = List.of(
            new Kind(new byte[] {'P', 'K', 3, 4}, "This is a spreadsheet or a packed file (XLSX, ODS, ZIP). Save the sheet as CSV in UTF-8."),
            new Kind(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "This is an old spreadsheet (XLS). Save the sheet as CSV in UTF-8."),
            new Kind(new byte[] {'%', 'P', 'D', 'F'}, "This is a PDF. Send a CSV file in UTF-8."),
            new Kind(new byte[] {(byte) 0xFF, (byte) 0xFE}, "This file is in UTF-16. Save it as CSV in UTF-8."),
            new Kind(new byte[] {(byte) 0xFE, (byte) 0xFF}, "This file is in UTF-16. Save it as CSV in UTF-8."));

    private Beginning() {
    }

    /** The text of the file behind its byte order mark; bytes that are not UTF-8 stop the reading. */
    static Reader textOf(InputStream file) throws IOException, Unreadable {
        var buffered = new BufferedInputStream(file, LENGTH);
        buffered.mark(LENGTH);
        var first = buffered.readNBytes(LENGTH);
        buffered.reset();
        refuseOtherKinds(first);
        buffered.skipNBytes(startsWith(first, UTF_8_MARK) ? UTF_8_MARK.length : 0);
        return new InputStreamReader(buffered, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static void refuseOtherKinds(byte[] first) throws Unreadable {
        for (var kind : OTHERS) {
            if (startsWith(first, kind.begins())) {
                throw new Unreadable(1, kind.refusal());
            }
        }
        var other = Media.kindOf(first);
        if (other.isPresent()) {
            throw new Unreadable(1, "This is " + other.get() + ". Send a CSV file in UTF-8; Waymark takes no pictures and no films.");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
