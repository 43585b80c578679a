package org.waymark.administration.trail;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.waymark.access.Acting;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;

/**
 * Puts on record who was refused which page for want of a role, before the answer goes out. The page is named as in the
 * code, without what stood in the address.
 */
class RoleRefusals {

    private static final int FORBIDDEN = 403;

    private final Acting acting;
    private final Audit audit;

    RoleRefusals(Acting acting, Audit audit) {
        this.acting = acting;
        this.audit = audit;
    }

    /** The check of roles runs on a thread that must not wait for the database; where the row fails, the page of the error needs that thread again. */
    @ServerResponseFilter
    public Uni<Void> record(ContainerResponseContext response, ResourceInfo page) {
        if (response.getStatus() != FORBIDDEN || page == null || page.getResourceMethod() == null || !acting.isSignedIn()) {
            return Uni.createFrom().voidItem();
        }
        var here = Vertx.currentContext();
        return Uni.createFrom().voidItem().emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> audit.refused(acting.actor(), AuditAction.REFUSED_BY_ROLE, null, addressOf(page)))
                .emitOn(answer -> here.runOnContext(nothing -> answer.run()));
    }

    private static String addressOf(ResourceInfo page) {
        var method = page.getResourceMethod().getAnnotation(Path.class);
        var address = ("/" + page.getResourceClass().getAnnotation(Path.class).value() + "/" + (method == null ? "" : method.value())).replaceAll("/+", "/");
        return address.length() > 1 && address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
