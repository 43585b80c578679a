package org.waymark.web;

import java.util.List;

import io.quarkus.qute.TemplateData;

/** One answer that a question offers: what is stored, what is read, and a line that helps to choose. */
@TemplateData
public record Option(String code, String label, String hint) {

    /** The four answers that give no fact; a test holds them against the reference list, which is a floor higher. */
    public static final List<Option> NOT_KNOWN = List.of(
            of("NOT_ASKED", "Not asked"),
            of("DOES_NOT_KNOW", "Does not know"),
            of("PREFERS_NOT_TO_SAY", "Prefers not to say"),
            of("NOT_APPLICABLE", "Does not apply"));

    public static Option of(String code, String label) {
        return new Option(code, label, null);
    }
}
