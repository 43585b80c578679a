package org.waymark.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words looked for in bytes, however they may have been written down: plain, in small and capital letters, in UTF-16, and each of
 * these in hex, base64 (wherever in it they begin) or encoded for a URL. All bytes are read once: what stands at a place is
 * compared by its first eight bytes with all that is looked for.
 */
public final class Needles {

    private static final int HEAD = Long.BYTES;
    private static final int BITS = 22;

    private final Map<Long, List<Needle>> byHead = new HashMap<>();
    private final long[] heads = new long[(1 << BITS) / Long.SIZE];

    private record Needle(byte[] bytes, String word, String encoding) {
    }

    public static Needles of(Collection<String> words) {
        var needles = new Needles();
        new LinkedHashSet<>(words).forEach(needles::add);
        return needles;
    }

    private void add(String word) {
        for (var written : new LinkedHashSet<>(List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT)))) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                var bytes = written.getBytes(charset);
                add(bytes, word, charset.name());
                var hex = HexFormat.of().formatHex(bytes);
                add(hex.getBytes(StandardCharsets.US_ASCII), word, "hex of " + charset);
                add(hex.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII), word, "hex of " + charset);
                for (int before = 0; before < 3; before++) {
                    add(base64(bytes, before, Base64.getEncoder()), word, "base64 of " + charset);
                    add(base64(bytes, before, Base64.getUrlEncoder()), word, "base64 of " + charset);
                }
            }
            add(escaped(written, false), word, "URL");
            add(escaped(written, true), word, "URL");
            add(written.replace(" ", "+").getBytes(StandardCharsets.UTF_8), word, "URL");
        }
    }

    /** Every byte that is no letter or digit as percent and hex, or as a form sends it. */
    private static byte[] escaped(String word, boolean asForm) {
        var escaped = new StringBuilder();
        for (byte each : word.getBytes(StandardCharsets.UTF_8)) {
            if (Character.isLetterOrDigit(each) || ".-_*".indexOf(each) >= 0) {
                escaped.append((char) each);
            } else {
                escaped.append(asForm && each == ' ' ? "+" : "%%%02X".formatted(each));
            }
        }
        return escaped.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The middle of the word's base64, which is the same whatever stands before and behind it. */
    private static byte[] base64(byte[] word, int before, Base64.Encoder encoder) {
        var padded = new byte[before + word.length];
        System.arraycopy(word, 0, padded, before, word.length);
        var text = encoder.withoutPadding().encode(padded);
        return Arrays.copyOfRange(text, (before * 8 + 5) / 6, padded.length * 8 / 6);
    }

    private void add(byte[] bytes, String word, String encoding) {
        if (bytes.length < HEAD) {
            throw new IllegalArgumentException("too short to be told from chance: a word of " + bytes.length + " bytes");
        }
        long head = 0;
        for (int at = 0; at < HEAD; at++) {
            head = head << 8 | bytes[at] & 0xff;
        }
        heads[slot(head) >>> 6] |= 1L << slot(head);
        byHead.computeIfAbsent(head, first -> new ArrayList<>()).add(new Needle(bytes, word, encoding));
    }

    /** What is found, each once, as "word (encoding)". */
    public Set<String> in(byte[] hay) {
        var found = new LinkedHashSet<String>();
        long window = 0;
        for (int at = 0; at < hay.length; at++) {
            window = window << 8 | hay[at] & 0xff;
            if ((heads[slot(window) >>> 6] & 1L << slot(window)) != 0 && at >= HEAD - 1) {
                for (var needle : byHead.getOrDefault(window, List.of())) {
                    int from = at - HEAD + 1;
                    int to = from + needle.bytes().length;
                    if (to <= hay.length && Arrays.equals(hay, from, to, needle.bytes(), 0, needle.bytes().length)) {
                        found.add(needle.word() + " (" + needle.encoding() + ")");
                    }
                }
            }
        }
        return found;
    }

    public Set<String> in(String hay) {
        return in(hay.getBytes(StandardCharsets.UTF_8));
    }

    private static int slot(long head) {
        return (int) (head * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
    }
}
