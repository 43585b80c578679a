package org.waymark.administration.erasure;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.waymark.access.CaseId;
import org.waymark.people.KeyedHash;

/**
 * A line of the ledger of erasures. Its last word is a keyed hash over the line and the hash of the line before, so that no
 * line can be altered, taken out or put elsewhere.
 */
record ErasureLine(Step step, Erasure erasure, String hash) {

    private static final HexFormat HEX = HexFormat.of();
    private static final String NONE = "-";
    private static final int WORDS = 8;

    /** How far an erasure is: it is about to be done, it is done, or it was not done after all. */
    enum Step {
        INTENDED, DONE, NOT_DONE
    }

    static ErasureLine after(String previous, Step step, Erasure erasure, KeyedHash key) {
        return new ErasureLine(step, erasure, hash(previous, words(step, erasure), key));
    }

    /** The line as written, if it is whole, of this key, and follows the line with that hash. */
    static Optional<ErasureLine> read(String line, String previous, KeyedHash key) {
        var end = line.lastIndexOf(' ');
        var words = line.split(" ");
        return words.length == WORDS && words[WORDS - 1].equals(hash(previous, line.substring(0, end), key))
                ? Optional.of(new ErasureLine(Step.valueOf(words[0]), erasure(words), words[WORDS - 1]))
                : Optional.empty();
    }

    String inWords() {
        return words(step, erasure) + " " + hash;
    }

    private static String words(Step step, Erasure erasure) {
        return String.join(" ", step.name(), erasure.id().toString(), erasure.caseId().value().toString(), erasure.ground(),
                erasure.at().toString(), erasure.by().toString(),
                erasure.references().isEmpty() ? NONE : erasure.references().stream().map(HEX::formatHex).collect(Collectors.joining(",")));
    }

    private static Erasure erasure(String[] words) {
        List<byte[]> references = words[6].equals(NONE) ? List.of() : Arrays.stream(words[6].split(",")).map(HEX::parseHex).toList();
        return new Erasure(UUID.fromString(words[1]), new CaseId(UUID.fromString(words[2])), words[3], Instant.parse(words[4]),
                UUID.fromString(words[5]), references);
    }

    private static String hash(String previous, String words, KeyedHash key) {
        return HEX.formatHex(key.of(previous + "\n" + words));
    }
}
