package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTest {

    @ParameterizedTest
    @CsvSource({
            "ffd8ffe000104a46494600, a picture", "89504e470d0a1a0a0000000d, a picture", "474946383961, a picture", "524946462400000057454250, a picture",
            "000000186674797068656963, a picture or a film", "00000020667479706d703432, a picture or a film", "1a45dfa3, a film", "25504446, a PDF",
            "504b0304, a packed file", "00010203, no text file"
    })
    void a_file_is_known_by_its_first_bytes(String bytes, String kind) {
        assertThat(Media.kindOf(HexFormat.of().parseHex(bytes))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"external_ref,received_on\nA-1,2026-01-01\n", "Ärger, café, 雪\n", "", "BM,II,RIFF", "Gift"})
    void text_is_no_file(String text) {
        assertThat(Media.kindOf(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Media.isIn(text)).isFalse();
    }

    @Test
    void a_picture_is_found_in_what_somebody_typed_or_pasted() {
        var picture = Pictures.jpeg();
        var base64 = Base64.getEncoder().encodeToString(picture);

        assertThat(Media.isIn(new String(picture, StandardCharsets.UTF_8))).as("its bytes").isTrue();
        assertThat(Media.isIn("See " + base64)).as("in base64").isTrue();
        assertThat(Media.isIn("See\r\n" + Base64.getMimeEncoder().encodeToString(picture))).as("in base64, in lines").isTrue();
        assertThat(Media.isIn("<img src=\"data:image/jpeg;base64,xx\">")).as("as an address").isTrue();
        Pictures.all().forEach((name, bytes) ->
                assertThat(Media.isIn(Base64.getEncoder().encodeToString(bytes))).as(name + " in base64").isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "She will ring at 4.\r\nThe reference is K7QF-3M2D.\tSafe: phone", "https://example.org/a/very/long/address/that/goes/on/and/on/and/on/and/on/and/on?x=1",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "The data: image and video were sent by him 😢"
    })
    void what_people_write_is_no_picture(String text) {
        assertThat(Media.isIn(text)).isFalse();
    }

    @Test
    void a_beginning_that_is_shorter_than_a_signature_is_no_picture() {
        var jpeg = Pictures.jpeg();

        assertThat(Media.kindOf(Arrays.copyOf(jpeg, 2))).isEmpty();
        assertThat(Media.kindOf(new byte[0])).isEmpty();
    }
}
