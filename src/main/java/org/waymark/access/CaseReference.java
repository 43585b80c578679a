package org.waymark.access;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The handle of a case in URLs, on paper and on the phone, such as {@code K7QF-3M2V}: seven random characters and a check
 * character. The alphabet has 31 characters, a prime, so the weighted sum finds every single wrong character and every
 * swap of two; it leaves out I, L, O, S and U, which are misread or misheard.
 */
public record CaseReference(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static CaseReference random() {
        var characters = new StringBuilder(LENGTH);
        for (int place = 0; place < LENGTH - 1; place++) {
            characters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new CaseReference(withDash(characters.append(checkCharacterOf(characters)).toString()));
    }

    /** Reads what somebody typed: any case, with or without dash and blanks, O for 0, I and L for 1, S for 5. */
    public static Optional<CaseReference> parse(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "")
                .replace('O', '0').replace('I', '1').replace('L', '1').replace('S', '5');
        var wellFormed = plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return wellFormed && plain.charAt(LENGTH - 1) == checkCharacterOf(plain.substring(0, LENGTH - 1))
                ? Optional.of(new CaseReference(withDash(plain)))
                : Optional.empty();
    }

    private static char checkCharacterOf(CharSequence characters) {
        int sum = 0;
        for (int place = 0; place < characters.length(); place++) {
            sum += (place + 1) * ALPHABET.indexOf(characters.charAt(place));
        }
        // The check character has weight 8; it makes the whole sum divisible by 31. 4 is the inverse of 8 (32 = 31 + 1).
        return ALPHABET.charAt(Math.floorMod(-sum * 4, ALPHABET.length()));
    }

    private static String withDash(String plain) {
        return plain.substring(0, 4) + "-" + plain.substring(4);
    }

    @Override
    public String toString() {
        return value;
    }
}
