package org.waymark.reference;

import java.util.Arrays;
import java.util.Optional;

/** The four answers that give no fact, kept apart because they mean different things. */
public enum NotKnown {

    NOT_ASKED("Not asked"),
    DOES_NOT_KNOW("Does not know"),
    PREFERS_NOT_TO_SAY("Prefers not to say"),
    NOT_APPLICABLE("Does not apply");

    private final String label;

    NotKnown(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<NotKnown> of(String code) {
        return Arrays.stream(values()).filter(answer -> answer.name().equals(code)).findFirst();
    }

    public static boolean isOne(String code) {
        return of(code).isPresent();
    }
}
