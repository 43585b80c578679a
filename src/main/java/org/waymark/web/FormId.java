package org.waymark.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** The hidden id of a form: made with the page and kept as the id of what the form makes, so that sending it twice makes one. */
public final class FormId {

    private FormId() {
    }

    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /**
     * The id of what a form says: the same words sent twice make one thing, and other words are another thing, so that they are
     * judged by the rules and never dropped in silence.
     */
    public static UUID saying(String id, Object... words) {
        return UUID.nameUUIDFromBytes((of(id) + "\n" + Arrays.asList(words)).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BadRequest if the form was not one of our pages */
    public static UUID of(String id) {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException notOurs) {
            throw new BadRequest("This form is not complete. Go back, reload the page and send it again.");
        }
    }
}
