package org.waymark.web;

/** A request that no form of ours makes; the message says what is wrong with it. Answered with 400. */
public class BadRequest extends RuntimeException {

    public BadRequest(String sentence) {
        super(sentence);
    }
}
