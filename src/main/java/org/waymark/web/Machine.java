package org.waymark.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Whether a machine asks: it signs in by bearer token or accepts JSON, and is answered in JSON. */
public final class Machine {

    private Machine() {
    }

    public static boolean asks(HttpHeaders headers) {
        return asks(headers.getHeaderString(HttpHeaders.AUTHORIZATION), headers.getHeaderString(HttpHeaders.ACCEPT));
    }

    public static boolean asks(String authorization, String accept) {
        return isBearer(authorization) || accept != null && accept.contains(MediaType.APPLICATION_JSON);
    }

    static boolean isBearer(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
