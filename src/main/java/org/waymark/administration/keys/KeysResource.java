package org.waymark.administration.keys;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.people.KeyRotation;
import org.waymark.people.KeyRotation.Progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How far the turning over of the wrapping key has come: counts, and no key. */
@Path("/admin/keys")
public class KeysResource {

    private final Acting acting;
    private final KeyRotation rotation;
    private final Audit audit;

    KeysResource(Acting acting, KeyRotation rotation, Audit audit) {
        this.acting = acting;
        this.rotation = rotation;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "administration/keys", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance keys(Progress progress);
    }

    @GET
    @RolesAllowed(Role.ADMIN)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance keys() {
        audit.append(acting.actor(), AuditAction.KEY_PROGRESS_READ, "");
        return Templates.keys(rotation.progress());
    }
}
