package org.waymark.cases;

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
import org.waymark.cases.exclusion.Exclusions;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.IdentityBar;
import org.waymark.web.Option;
import org.waymark.web.Refused;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Assigning a case to anybody who has ever signed in; supervisors do. */
@Path("/cases/{reference}/owner")
public class OwnerResource {

    private static final int LONGEST_REASON = 1_000;

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final AssignCase assigning;
    private final Exclusions exclusions;
    private final Staff staff;
    private final Done done;

    OwnerResource(Acting acting, Cases cases, CaseHeaders headers, AssignCase assigning, Exclusions exclusions, Staff staff, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.assigning = assigning;
        this.exclusions = exclusions;
        this.staff = staff;
        this.done = done;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance owner(IdentityBar bar, List<Option> people, OwnerForm form, FormErrors errors);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference) {
        return page(cases.openFor(acting.actor(), reference), new OwnerForm(FormId.fresh(), "", ""), FormErrors.none());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional(dontRollbackOn = Refused.class)
    public Response assign(@RestPath String reference, @RestForm String id, @RestForm String owner, @RestForm String reason) {
        var file = cases.openFor(acting.actor(), reference);
        var errors = FormErrors.none();
        var whom = errors.code("owner", owner, code -> code.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "Choose the new owner").map(UUID::fromString);
        errors.required("reason", reason, "a reason");
        var why = errors.text("reason", reason, LONGEST_REASON);
        if (errors.isEmpty()) {
            try {
                assigning.assign(acting.actor(), reference, FormId.of(id), whom.orElseThrow(), why.orElseThrow());
                return done.seeOther("/cases/" + reference, "case-assigned");
            } catch (Refused refused) {
                errors = FormErrors.of(refused);
            }
        }
        return Response.status(422).entity(page(file, new OwnerForm(id, owner, reason), errors)).build();
    }

    private TemplateInstance page(CaseSummary file, OwnerForm form, FormErrors errors) {
        var keptOut = exclusions.keptOutOf(file.id());
        var people = staff.everybody().stream().filter(person -> !person.id().equals(file.owner()) && !keptOut.contains(person.id()))
                .map(person -> Option.of(person.id().toString(), person.name())).toList();
        return Templates.owner(headers.of(file), people, form, errors);
    }

    /** What was typed into the form. */
    record OwnerForm(String id, String owner, String reason) {
    }
}
