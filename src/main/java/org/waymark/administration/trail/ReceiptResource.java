package org.waymark.administration.trail;

import java.net.URI;
import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.CaseReference;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.web.FormErrors;
import org.waymark.web.Missing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A receipt for a victim who asks who was at her case, to be printed. */
@Path("/audit/receipts")
public class ReceiptResource {

    private final Acting acting;
    private final TrailSearch trail;
    private final Audit audit;
    private final Clock clock;

    ReceiptResource(Acting acting, TrailSearch trail, Audit audit, Clock clock) {
        this.acting = acting;
        this.trail = trail;
        this.audit = audit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "administration/trail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance receipts(String reference, FormErrors errors);

        static native TemplateInstance receipt(String title, AccessReceipt receipt);
    }

    @GET
    @RolesAllowed(Role.AUDITOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        return Templates.receipts("", FormErrors.none());
    }

    @POST
    @RolesAllowed(Role.AUDITOR)
    @Produces(MediaType.TEXT_HTML)
    public Response find(@RestForm String reference) {
        var errors = FormErrors.none();
        var typed = errors.required("reference", reference, "the case reference");
        var parsed = typed.flatMap(CaseReference::parse);
        if (typed.isPresent() && parsed.isEmpty()) {
            errors.add("reference", "Check the reference: a character is wrong or missing");
        }
        return errors.isAny()
                ? Response.status(422).entity(Templates.receipts(reference, errors)).build()
                : Response.seeOther(URI.create("/audit/receipts/" + parsed.orElseThrow())).build();
    }

    @GET
    @Path("{reference}")
    @RolesAllowed(Role.AUDITOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance receipt(@RestPath String reference) {
        var auditor = acting.actor();
        var parsed = CaseReference.parse(reference).filter(known -> known.value().equals(reference));
        var caseId = parsed.flatMap(known -> trail.caseOf(auditor, known));
        if (caseId.isEmpty()) {
            audit.refused(auditor, AuditAction.REFUSED_HIDDEN, null, "RECEIPT");
            throw new Missing();
        }
        audit.append(auditor, AuditAction.ACCESS_RECEIPT_MADE, caseId.get());
        return Templates.receipt("Access receipt for case " + reference,
                AccessReceipt.of(parsed.orElseThrow(), trail.ofCase(auditor, caseId.get()), clock.instant()));
    }
}
