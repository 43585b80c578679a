package org.waymark.cases.exclusion;

import java.util.List;
import java.util.UUID;

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
import org.waymark.access.Staff;
import org.waymark.cases.CaseHeaders;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Cases;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.IdentityBar;
import org.waymark.web.Option;
import org.waymark.web.Refused;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The exclusion list of a case, for its supervisors. */
@Path("/cases/{reference}/exclusions")
public class ExclusionResource {

    private static final int LONGEST_REASON = 1_000;

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final Exclusions exclusions;
    private final KeepOut keepingOut;
    private final Staff staff;
    private final Done done;

    ExclusionResource(Acting acting, Cases cases, CaseHeaders headers, Exclusions exclusions, KeepOut keepingOut, Staff staff, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.exclusions = exclusions;
        this.keepingOut = keepingOut;
        this.staff = staff;
        this.done = done;
    }

    @CheckedTemplate(basePath = "cases/exclusion", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance exclusions(IdentityBar bar, List<ExclusionLine> lines, List<Option> people, ExclusionForm form, FormErrors errors);

        static native TemplateInstance ending(IdentityBar bar, ExclusionLine line, String reason, FormErrors errors);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance list(@RestPath String reference) {
        return page(supervised(cases.openFor(acting.actor(), reference)), new ExclusionForm(FormId.fresh(), "", ""), FormErrors.none());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional(dontRollbackOn = Refused.class)
    public Response keepOut(@RestPath String reference, @RestForm String id, @RestForm String person, @RestForm String reason) {
        var file = supervised(cases.openFor(acting.actor(), reference));
        var errors = FormErrors.none();
        var whom = errors.code("person", person, code -> code.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "Choose who is kept out")
                .map(UUID::fromString);
        errors.required("reason", reason, "a reason");
        var why = errors.text("reason", reason, LONGEST_REASON);
        if (errors.isEmpty()) {
            try {
                keepingOut.keepOut(acting.actor(), reference, FormId.of(id), whom.orElseThrow(), why.orElseThrow());
                return done.seeOther("/cases/" + reference + "/exclusions", "kept-out");
            } catch (Refused refused) {
                errors = FormErrors.of(refused);
            }
        }
        return Response.status(422).entity(page(file, new ExclusionForm(id, person, reason), errors)).build();
    }

    @GET
    @Path("{id}/ending")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance ending(@RestPath String reference, @RestPath String id) {
        var file = supervised(cases.openFor(acting.actor(), reference));
        return Templates.ending(headers.of(file), standing(file, id), "", FormErrors.none());
    }

    @POST
    @Path("{id}/ending")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response end(@RestPath String reference, @RestPath String id, @RestForm String reason) {
        var file = supervised(cases.openFor(acting.actor(), reference));
        var errors = FormErrors.none();
        errors.required("reason", reason, "a reason");
        var why = errors.text("reason", reason, LONGEST_REASON);
        if (errors.isAny()) {
            return Response.status(422).entity(Templates.ending(headers.of(file), standing(file, id), reason, errors)).build();
        }
        keepingOut.end(acting.actor(), reference, FormId.of(id), why.orElseThrow());
        return done.seeOther("/cases/" + reference + "/exclusions", "let-in-again");
    }

    /** The list is not for those who only help out in the case. */
    private CaseSummary supervised(CaseSummary file) {
        if (!file.isSupervisedBy(acting.actor())) {
            throw cases.noSuchPart(acting.actor(), file);
        }
        return file;
    }

    private ExclusionLine standing(CaseSummary file, String id) {
        var names = staff.names();
        return exclusions.of(file.id()).stream().filter(exclusion -> exclusion.stands() && exclusion.id().toString().equals(id))
                .map(exclusion -> ExclusionLine.of(exclusion, names)).findFirst().orElseThrow(() -> cases.noSuchPart(acting.actor(), file));
    }

    private TemplateInstance page(CaseSummary file, ExclusionForm form, FormErrors errors) {
        var names = staff.names();
        var keptOut = exclusions.keptOutOf(file.id());
        var people = staff.everybody().stream().filter(person -> !keptOut.contains(person.id()) && !person.id().equals(acting.actor().id()))
                .map(person -> Option.of(person.id().toString(), person.name())).toList();
        var lines = exclusions.of(file.id()).stream().map(exclusion -> ExclusionLine.of(exclusion, names)).toList();
        return Templates.exclusions(headers.of(file), lines, people, form, errors);
    }

    /** What was typed into the form. */
    record ExclusionForm(String id, String person, String reason) {
    }
}
