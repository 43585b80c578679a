package org.waymark.web;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How to tell of a weakness. A deployment that names nobody to tell has no security.txt: a wrong address is worse than none. */
@Path("/")
public class SecurityPolicyResource {

    private final Optional<URI> contact;
    private final Optional<URI> address;
    private final Clock clock;

    SecurityPolicyResource(@ConfigProperty(name = "waymark.security.contact") Optional<URI> contact,
            @ConfigProperty(name = "waymark.security.address") Optional<URI> address, Clock clock) {
        this.contact = contact;
        this.address = address;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance securityPolicy(String contact);
    }

    @GET
    @Path("security-policy")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance policy() {
        return Templates.securityPolicy(contact.map(URI::toString).orElse(null));
    }

    @GET
    @Path(".well-known/security.txt")
    @PermitAll
    @Produces("text/plain;charset=UTF-8")
    public String securityTxt() {
        return new SecurityTxt(contact.orElseThrow(Missing::new), address, clock.instant()).text();
    }
}
