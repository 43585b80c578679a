package org.waymark.people;

/** There is no wrapping key, or none that may be trusted; the message says what to do about it and nothing of the key. */
class UnfitKey extends RuntimeException {

    UnfitKey(String message) {
        super(message);
    }
}
