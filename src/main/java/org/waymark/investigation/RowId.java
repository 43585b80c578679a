package org.waymark.investigation;

import java.util.UUID;

import org.waymark.web.Missing;

/** The id of an outcome or a withdrawal in an address. What is no id leads to nothing. */
public final class RowId {

    private RowId() {
    }

    public static UUID of(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new Missing();
        }
    }
}
