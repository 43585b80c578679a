package org.waymark.cases;

import java.util.List;

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
import org.waymark.access.Role;
import org.waymark.reference.Code;
import org.waymark.reference.Lists;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.IdentityBar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Closing and reopening a case, each with a coded reason. */
@Path("/cases/{reference}/closure")
public class ClosureResource {

    /** The reasons that a person can choose; "imported" is the import's own. */
    private static final List<Code> CLOSING = Lists.CLOSURE_REASON.entries().stream().filter(reason -> !reason.code().equals("IMPORTED")).toList();
    private static final List<Code> REOPENING = Lists.REOPENING_REASON.entries();

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final CloseCase closing;
    private final Done done;

    ClosureResource(Acting acting, Cases cases, CaseHeaders headers, CloseCase closing, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.closing = closing;
        this.done = done;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance closure(IdentityBar bar, List<Code> reasons, String id, String reason, FormErrors errors);

        static native TemplateInstance reopening(IdentityBar bar, List<Code> reasons, String id, String reason, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference) {
        var file = cases.openFor(acting.actor(), reference);
        return file.isOpen()
                ? Templates.closure(headers.of(file), CLOSING, FormId.fresh(), "", FormErrors.none())
                : Templates.reopening(headers.of(file), REOPENING, FormId.fresh(), "", FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response close(@RestPath String reference, @RestForm String id, @RestForm String reason) {
        var file = cases.openFor(acting.actor(), reference);
        var errors = errorsOf(reason, CLOSING, "Choose why the case is closed");
        if (errors.isAny()) {
            return Response.status(422).entity(Templates.closure(headers.of(file), CLOSING, id, reason, errors)).build();
        }
        closing.close(acting.actor(), reference, FormId.of(id), reason);
        return done.seeOther("/cases/" + reference, "case-closed");
    }

    @POST
    @Path("reopening")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response reopen(@RestPath String reference, @RestForm String id, @RestForm String reason) {
        var file = cases.openFor(acting.actor(), reference);
        var errors = errorsOf(reason, REOPENING, "Choose why the case is opened again");
        if (errors.isAny()) {
            return Response.status(422).entity(Templates.reopening(headers.of(file), REOPENING, id, reason, errors)).build();
        }
        closing.reopen(acting.actor(), reference, FormId.of(id), reason);
        return done.seeOther("/cases/" + reference, "case-reopened");
    }

    private static FormErrors errorsOf(String reason, List<Code> offered, String sentence) {
        var errors = FormErrors.none();
        errors.code("reason", reason, code -> offered.stream().anyMatch(entry -> entry.code().equals(code)), sentence);
        return errors;
    }
}
