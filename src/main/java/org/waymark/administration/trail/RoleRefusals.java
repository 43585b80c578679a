package org.waymark.administration.trail;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.waymark.access.Acting;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.web.Unavailable;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Puts on record who was refused which page for want of a role, before the answer goes out. The page is named as in the
 * code, without what stood in the address.
 */
class RoleRefusals {

    private static final Logger LOG = Logger.getLogger(RoleRefusals.class);
    private static final int FORBIDDEN = 403;

    private final Acting acting;
    private final Audit audit;

    RoleRefusals(Acting acting, Audit audit) {
        this.acting = acting;
        this.audit = audit;
    }

    /**
     * The check of roles runs on a thread that must not wait for the database. An answer that is already on its way cannot
     * fail any more, so that the one instead is made before.
     */
    @ServerResponseFilter
    public Uni<Void> record(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo page) {
        if (response.getStatus() != FORBIDDEN || page == null || page.getResourceMethod() == null || !acting.isSignedIn()) {
            return Uni.createFrom().voidItem();
        }
        var instead = Unavailable.answer(request);
        return Uni.createFrom().voidItem().emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> audit.refused(acting.actor(), AuditAction.REFUSED_BY_ROLE, null, addressOf(page)))
                .onFailure().invoke(cause -> {
                    LOG.errorf("A refusal cannot be put on record: %s", cause.getClass().getName());
                    response.setStatus(instead.getStatus());
                    response.setEntity(instead.getEntity());
                })
                .onFailure().recoverWithNull();
    }

    private static String addressOf(ResourceInfo page) {
        var method = page.getResourceMethod().getAnnotation(Path.class);
        var address = ("/" + page.getResourceClass().getAnnotation(Path.class).value() + "/" + (method == null ? "" : method.value())).replaceAll("/+", "/");
        return address.length() > 1 && address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
