package org.waymark.web;

/** A rule refuses what was asked for; the message is a sentence that the person can act on. Answered with 422. */
public class Refused extends RuntimeException {

    private final String field;

    public Refused(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** The field of the form at which the sentence belongs. */
    public String field() {
        return field;
    }
}
