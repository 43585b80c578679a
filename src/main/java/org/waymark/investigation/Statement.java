package org.waymark.investigation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something stated about an investigation that is to be recorded. The rules judge it against what is on record so far. */
public interface Statement {

    /** The id of the row that it becomes; the same statement sent twice has the same. */
    UUID id();

    List<Refusal> refusals(Investigation soFar, LocalDate today);

    /** The investigation with it. It is not judged again here. */
    Investigation addTo(Investigation soFar, Written written);
}
