package org.waymark.access;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestForm;
import org.waymark.access.session.CurrentSession;
import org.waymark.access.session.Ending;

import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Signing out: the session here ends, then the one at the provider, so that the next person has to sign in. */
@Path("/")
public class SignOutResource {

    private final CurrentSession session;
    private final OidcConfigurationMetadata provider;
    @Inject
    @IdToken
    JsonWebToken idToken;

    SignOutResource(CurrentSession session, OidcConfigurationMetadata provider) {
        this.session = session;
        this.provider = provider;
    }

    @CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance signedOut();
    }

    @POST
    @Path("sign-out")
    @RolesAllowed("**")
    public Response signOut(@RestForm("csrf-token") String token, UriInfo here) {
        var signedOut = here.getBaseUriBuilder().path("signed-out").build();
        var next = Optional.ofNullable(provider.getEndSessionUri())
                .filter(uri -> idToken.getRawToken() != null)
                .map(uri -> UriBuilder.fromUri(uri)
                        .queryParam("id_token_hint", idToken.getRawToken())
                        .queryParam("post_logout_redirect_uri", signedOut).build())
                .orElse(URI.create("/signed-out"));
        session.end(Ending.SIGNED_OUT);
        return Response.seeOther(next).build();
    }

    @GET
    @Path("signed-out")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance signedOut() {
        return Templates.signedOut();
    }
}
