package org.waymark.investigation;

import java.util.List;

import org.waymark.web.FormErrors;

/**
 * A rule that does not let something be recorded: a sentence that a caseworker can act on, and what it is about. The field is
 * named like the column of an import: {@code recorded_on}, {@code withdrawal_stage}.
 */
public record Refusal(String field, String sentence) {

    /** The same for a form: its fields are named like the columns, with dashes. */
    public static FormErrors asErrors(List<Refusal> refusals) {
        var errors = FormErrors.none();
        refusals.forEach(refusal -> errors.add(refusal.field().replace('_', '-'), refusal.sentence()));
        return errors;
    }
}
