package org.waymark.access.session;

import java.util.UUID;

/** A form of ours that came after its session had run out by time: whose, where to, and what was typed (URL-encoded). */
public record FormSentLate(UUID person, String address, String body) {

    @Override
    public String toString() {
        return "a form sent late";
    }
}
