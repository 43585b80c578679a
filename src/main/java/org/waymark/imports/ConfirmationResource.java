package org.waymark.imports;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.people.OnConfirmation;
import org.waymark.web.CsrfToken;
import org.waymark.web.Machine;
import org.waymark.web.Missing;

/** The confirmation of a previewed file, whichever import it was brought for. Only whoever brought it can confirm it. */
@Path("/imports/{id}/confirmation")
public class ConfirmationResource {

    private final Instance<OnConfirmation> imports;
    private final Acting acting;

    ConfirmationResource(@Any Instance<OnConfirmation> imports, Acting acting) {
        this.imports = imports;
        this.acting = acting;
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public Response confirm(@RestPath UUID id, @RestForm(CsrfToken.FIELD) String token, @Context HttpHeaders headers) {
        return imports.stream()
                .flatMap(one -> one.confirm(acting.actor(), id, Machine.asks(headers)).stream())
                .findFirst().orElseThrow(Missing::new);
    }
}
