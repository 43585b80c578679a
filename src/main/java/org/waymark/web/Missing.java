package org.waymark.web;

/** There is nothing here, or nothing that this person may know of; the two look the same. Answered with 404. */
public class Missing extends RuntimeException {

    public Missing() {
        super("There is nothing here.");
    }
}
