package org.waymark.investigation;

import java.util.List;
import java.util.Map;

import org.waymark.web.FormErrors;

/**
 * A rule that does not let something be recorded: a sentence that a caseworker can act on, and what it is about. The field is
 * named like the column of an import: {@code recorded_on}, {@code withdrawal_stage}.
 */
public record Refusal(String field, String sentence) {

    /** Fields of forms are named like the columns, with dashes; but where the page says whose day it is, the name need not. */
    private static final Map<String, String> SHORTER = Map.of("reported_to_police_on", "reported-on", "suspect_identified_on", "identified-on");

    public static FormErrors asErrors(List<Refusal> refusals) {
        var errors = FormErrors.none();
        refusals.forEach(refusal -> errors.add(SHORTER.getOrDefault(refusal.field(), refusal.field().replace('_', '-')), refusal.sentence()));
        return errors;
    }
}
