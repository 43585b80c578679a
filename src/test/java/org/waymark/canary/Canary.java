package org.waymark.canary;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up person whose every detail is a word that stands nowhere else, so that finding one anywhere says what leaked. Whoever
 * looks for a canary looks for {@link #words}.
 */
record Canary(String name, String digits, String email, String handle, String account, String site, String path, String platform, String safeContact,
        String safetyNote, String crimeNumber, String otherCrimeNumber, String note, String newSafeContact, String sharing, String owner,
        String exclusion, String withdrawal, String reversal, String purpose, String search, String mistyped, String wrongAddress, String draft,
        String externalRef, String badCell, String late, String form) {

    static List<Canary> flock(int size, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, size).mapToObj(each -> hatched(random)).toList();
    }

    private static Canary hatched(Random random) {
        var words = Stream.generate(() -> word(random)).limit(Canary.class.getRecordComponents().length).toList();
        return new Canary("Xa" + words.get(0) + " Roe", "79" + (10_000_000 + random.nextInt(89_999_999)), words.get(2) + "@" + word(random).substring(0, 6) + ".example",
                words.get(3), words.get(4), words.get(5), words.get(6), words.get(7), words.get(8), words.get(9), words.get(10), words.get(11), words.get(12),
                words.get(13), words.get(14), words.get(15), words.get(16), words.get(17), words.get(18), words.get(19), words.get(20), words.get(21),
                words.get(22), words.get(23), words.get(24), words.get(25), words.get(26), words.get(27));
    }

    private static String word(Random random) {
        return random.ints(11, 0, 20).mapToObj(at -> "bcdfghjklmnpqrstvwxz".substring(at, at + 1)).collect(Collectors.joining());
    }

    /** As somebody says it on the phone. */
    String phone() {
        return "0" + digits.substring(0, 4) + " " + digits.substring(4);
    }

    String address() {
        return "https://" + site + ".example/" + path;
    }

    UUID report() {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    /** What is looked for. */
    List<String> words() {
        return Stream.concat(Stream.of(phone(), "0" + digits, "+44" + digits), Arrays.stream(Canary.class.getRecordComponents()).map(this::value)).toList();
    }

    /** What whoever may open the case reads on its pages without asking for the identity. */
    List<String> readable() {
        return List.of(account, site, path, platform, safetyNote, crimeNumber, otherCrimeNumber, note, newSafeContact, sharing, owner, withdrawal);
    }

    List<String> identity() {
        return List.of(name, phone(), email, handle);
    }

    private String value(RecordComponent component) {
        try {
            return (String) component.getAccessor().invoke(this);
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
