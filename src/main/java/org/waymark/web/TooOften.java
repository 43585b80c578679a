package org.waymark.web;

import java.time.Duration;

/** Somebody asks more often than people do; the wait is how long until the next request is answered. Answered with 429. */
public class TooOften extends RuntimeException {

    private final Duration wait;

    public TooOften(Duration wait) {
        super("Too many requests.", null, false, false);
        this.wait = wait;
    }

    long seconds() {
        return wait.plusSeconds(1).toSeconds();
    }
}
