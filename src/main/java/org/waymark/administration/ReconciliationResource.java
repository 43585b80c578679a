package org.waymark.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.ledger.Reconcile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Comparing the ledger with a recount of all cases. */
@Path("/admin/reconciliation")
public class ReconciliationResource {

    private final Acting acting;
    private final Reconcile reconcile;
    private final Audit audit;

    ReconciliationResource(Acting acting, Reconcile reconcile, Audit audit) {
        this.acting = acting;
        this.reconcile = reconcile;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance reconciliation(Findings findings);
    }

    @GET
    @RolesAllowed(Role.ADMIN)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return Templates.reconciliation(null);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance run(@RestForm("csrf-token") String token) {
        var findings = Findings.of(reconcile.run());
        audit.append(acting.actor(), AuditAction.LEDGER_RECONCILED, findings.agrees() ? "AGREES" : "DIFFERS");
        return Templates.reconciliation(findings);
    }
}
