package org.waymark.administration.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.waymark.access.CaseId;

/**
 * That a case was erased: when, why and by whom. The references are the hashes under which the case came from elsewhere; with
 * the case's inner id they are all that is known of it afterwards.
 */
record Erasure(UUID id, CaseId caseId, String ground, Instant at, UUID by, List<byte[]> references) {

    Erasure {
        references = List.copyOf(references);
    }
}
