package org.waymark.statistics.release.draft;

import jakarta.ws.rs.core.Response;

import org.waymark.statistics.Place;
import org.waymark.web.FormErrors;

/** What somebody is answered whose page showed a release as it was before somebody else changed it. */
public final class Overtaken {

    private static final String SENTENCE = "Somebody else has changed this release meanwhile. It is shown as it is now";

    private Overtaken() {
    }

    /** The release as it is now, with status 409. */
    public static Response shown(DraftPage now) {
        return Response.status(409).entity(DraftResource.Templates.draft(Place.RELEASES, now, FormErrors.none().add("", SENTENCE))).build();
    }
}
