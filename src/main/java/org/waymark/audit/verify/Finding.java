package org.waymark.audit.verify;

/** Something that is not as the trail was made, with the row or number where it shows. */
public record Finding(Kind kind, String sentence) {

    /** What somebody did to the trail, as far as it can be told. */
    public enum Kind {
        ROW_ALTERED, ROW_ADDED, ROW_MISSING, ROWS_SWAPPED, SEAL_ALTERED, SEAL_MISSING, CHAIN_MADE_ANEW, CUT_OFF, HEAD_ALTERED, SEAL_OVERDUE
    }
}
