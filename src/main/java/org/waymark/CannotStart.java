package org.waymark;

/** Something that Waymark needs is missing or unfit; the message says what, and what to do about it. */
class CannotStart extends RuntimeException {

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
