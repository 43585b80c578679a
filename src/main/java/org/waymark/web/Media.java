package org.waymark.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pictures, films and other files that are no text, known by their first bytes. The service takes none of them. */
public final class Media {

    private record Kind(String name, int at, byte[] begins) {

        static Kind text(String name, int at, String begins) {
            return new Kind(name, at, begins.getBytes(StandardCharsets.ISO_8859_1));
        }

        static Kind hex(String name, String begins) {
            return new Kind(name, 0, HexFormat.of().parseHex(begins));
        }

        boolean fits(byte[] bytes) {
            return bytes.length >= at + begins.length && Arrays.equals(bytes, at, at + begins.length, begins, 0, begins.length);
        }
    }

    private static final String PICTURE = "a picture";
    private static final String FILM = "a film";
    private static final List<Kind> KINDS = List.of(
            Kind.hex(PICTURE, "ffd8ff"), Kind.hex(PICTURE, "89504e470d0a1a0a"), Kind.text(PICTURE, 0, "GIF8"), Kind.text(PICTURE, 8, "WEBP"),
            Kind.hex(PICTURE, "49492a00"), Kind.hex(PICTURE, "4d4d002a"), Kind.hex(PICTURE, "ff0a"), Kind.text(PICTURE, 0, "8BPS"),
            Kind.text("a picture or a film", 4, "ftyp"), Kind.hex("a picture", "0000000c4a584c20"), Kind.hex("a picture", "0000000c6a502020"),
            Kind.hex(FILM, "1a45dfa3"), Kind.text(FILM, 0, "OggS"), Kind.hex(FILM, "464c5601"), Kind.hex(FILM, "000001ba"), Kind.hex(FILM, "000001b3"),
            Kind.hex(FILM, "3026b275"), Kind.text(FILM, 8, "AVI "),
            Kind.text("a PDF", 0, "%PDF"), Kind.hex("a packed file", "504b0304"), Kind.hex("a packed file", "1f8b08"),
            Kind.hex("a packed file", "377abcaf271c"), Kind.text("a packed file", 0, "Rar!"));

    private static final Pattern INLINE = Pattern.compile("data:(?:image|video|audio|application)/", Pattern.CASE_INSENSITIVE);
    /** Long enough that no word is one, short enough for the lines into which encoded files are broken. */
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/]{60,}+");
    private static final int FIRST = 40;

    private Media() {
    }

    /** What a file is, with its article, where its beginning tells that it is no text; empty where it may be text. */
    public static Optional<String> kindOf(byte[] first) {
        return KINDS.stream().filter(kind -> kind.fits(first)).map(Kind::name).findFirst()
                .or(() -> isBinary(first) ? Optional.of("no text file") : Optional.empty());
    }

    /** Whether a typed text holds a file: its bytes as they are, an address that carries it, or its bytes in base64. */
    public static boolean isIn(String typed) {
        return typed.chars().anyMatch(Media::isNeverTyped) || INLINE.matcher(typed).find()
                || ENCODED.matcher(typed).results().anyMatch(run -> isEncoded(run.group()));
    }

    private static boolean isEncoded(String run) {
        var first = Base64.getDecoder().decode(run.substring(0, FIRST));
        return KINDS.stream().anyMatch(kind -> kind.fits(first));
    }

    private static boolean isBinary(byte[] first) {
        for (var one : first) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    /** Control characters but tab and line ends. */
    private static boolean isNeverTyped(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r';
    }
}
