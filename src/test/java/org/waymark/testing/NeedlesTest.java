package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class NeedlesTest {

    private static final String WORD = "Jane Roe-Canary";
    private static final Needles NEEDLES = Needles.of(List.of(WORD, "Mary Major-Canary"));

    @Test
    void a_word_is_found_however_it_is_written() {
        for (var written : List.of("Jane+Roe-Canary", "Jane%20Roe-Canary", URLEncoder.encode(WORD, StandardCharsets.UTF_8))) {
            finds(written.getBytes(StandardCharsets.UTF_8));
        }
        for (var written : List.of(WORD, "jane roe-canary", "JANE ROE-CANARY")) {
            finds(written.getBytes(StandardCharsets.UTF_8));
            finds(written.getBytes(StandardCharsets.UTF_16LE));
            finds(written.getBytes(StandardCharsets.UTF_16BE));
        }
        for (var encoded : List.of(WORD.getBytes(StandardCharsets.UTF_8), WORD.getBytes(StandardCharsets.UTF_16LE), WORD.getBytes(StandardCharsets.UTF_16BE))) {
            finds(HexFormat.of().formatHex(encoded).getBytes());
            finds(HexFormat.of().withUpperCase().formatHex(encoded).getBytes());
        }
    }

    @Test
    void in_base64_it_is_found_wherever_it_begins_and_whatever_follows() {
        for (var before : List.of("", "x", "xy", "xyz", "name=")) {
            for (var behind : List.of("", "x", "xy")) {
                for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    var bytes = (before + WORD + behind).getBytes(charset);
                    finds(Base64.getEncoder().encode(bytes));
                    finds(Base64.getUrlEncoder().encode(bytes));
                    finds(Base64.getMimeEncoder(76, "\n".getBytes()).encode(bytes));
                }
            }
        }
    }

    @Test
    void nothing_is_found_where_nothing_is() {
        var hay = new byte[5_000_000];
        new Random(7).nextBytes(hay);

        assertThat(NEEDLES.in(hay)).isEmpty();
        assertThat(NEEDLES.in("Jane Roe-Canar")).isEmpty();
        assertThat(NEEDLES.in("")).isEmpty();
    }

    @Test
    void a_word_that_chance_could_write_is_refused() {
        assertThatThrownBy(() -> Needles.of(List.of("Jane"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void finds(byte[] written) {
        var hay = new byte[written.length + 40];
        System.arraycopy(written, 0, hay, 17, written.length);
        assertThat(NEEDLES.in(hay)).as(new String(written, StandardCharsets.ISO_8859_1)).anyMatch(found -> found.startsWith(WORD));
        assertThat(NEEDLES.in(written)).isNotEmpty();
    }
}
