package org.waymark.investigation;

import org.waymark.people.Place;

/** Where the sealed texts of an investigation belong; the row is that of the record, withdrawal or reversal. */
public final class Sealed {

    public static final Place CRIME_NUMBER = new Place("investigation.police_record", "crime_number");
    public static final Place NOTE = new Place("investigation.withdrawal", "note");
    public static final Place REVERSAL_REASON = new Place("investigation.reversal", "reason");

    private Sealed() {
    }
}
