package org.waymark.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** An error for the log: kinds and places of all its causes, without their messages, which could hold what somebody typed. */
public final class Trace {

    private static final int PLACES = 12;

    private Trace() {
    }

    public static String of(Throwable error) {
        var text = new StringBuilder();
        for (var cause = error; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : " caused by ").append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace()).limit(PLACES).map(place -> "\n    at " + place).collect(Collectors.joining()))
                    .append('\n');
        }
        return text.toString();
    }
}
