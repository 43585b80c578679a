package org.waymark.access.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.waymark.web.BadRequest;
import org.waymark.web.SignedByItself;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.vertx.core.json.JsonObject;

/**
 * Where the provider says that somebody is signed out (OpenID Connect Back-Channel Logout 1.0). Quarkus has an endpoint for
 * it too, but remembers in the memory of one process only; here the session's row ends, and with it the session everywhere.
 */
@Path("/back-channel-logout")
public class BackChannelLogoutResource {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final TenantConfigBean provider;
    private final Sessions sessions;

    BackChannelLogoutResource(TenantConfigBean provider, Sessions sessions) {
        this.provider = provider;
        this.sessions = sessions;
    }

    @POST
    @PermitAll
    @SignedByItself
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@RestForm("logout_token") String token) {
        var said = verified(token == null ? "" : token);
        if (said.getString("sid") != null) {
            sessions.endOfProvider(said.getString("sid"));
        } else {
            sessions.endAllOf(said.getString("sub"));
        }
        return Response.ok().build();
    }

    private JsonObject verified(String token) {
        try {
            provider.getDefaultTenant().provider().verifyLogoutJwtToken(token);
        } catch (InvalidJwtException cause) {
            throw new BadRequest("This is no logout token of the sign-in provider.");
        }
        var said = Claims.json(token);
        var names = said.getString("sid") != null || said.getString("sub") != null;
        var isLogout = said.getValue("events") instanceof JsonObject events && events.containsKey(EVENT) && !said.containsKey("nonce");
        if (!names || !isLogout) {
            throw new BadRequest("This token does not say who is signed out.");
        }
        return said;
    }
}
