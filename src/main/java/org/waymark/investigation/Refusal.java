package org.waymark.investigation;

/**
 * A rule that does not let something be recorded: a sentence that a caseworker can act on, and what it is about. The field is
 * named like the column of an import: {@code recorded_on}, {@code withdrawal_stage}.
 */
public record Refusal(String field, String sentence) {
}
