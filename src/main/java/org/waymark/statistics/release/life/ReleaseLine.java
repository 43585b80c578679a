package org.waymark.statistics.release.life;

import java.time.Instant;
import java.util.UUID;

/** A release in a list. */
public record ReleaseLine(UUID id, String address, String name, Integer changes, Instant changedAt, Instant publishedAt, Boolean checked, Boolean approved, String revisedBy) {

    /** As it is called in lists, where a revision stands beside what it revises. */
    public String title() {
        return address.matches(".*-r\\d+") ? "Revision of " + name : name;
    }

    public Standing standing() {
        if (publishedAt != null) {
            return revisedBy == null ? Standing.PUBLISHED : Standing.REVISED;
        }
        return approved ? Standing.APPROVED : checked ? Standing.CHECKED : Standing.DRAFT;
    }
}
