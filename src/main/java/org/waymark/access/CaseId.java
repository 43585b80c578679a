package org.waymark.access;

import java.util.UUID;

/** A case, as rooms speak of it among themselves. It never leaves the building; people see the reference. */
public record CaseId(UUID value) {

    public static CaseId fresh() {
        return new CaseId(UUID.randomUUID());
    }
}
