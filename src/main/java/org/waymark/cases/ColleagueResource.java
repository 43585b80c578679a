package org.waymark.cases;

import java.util.List;
import java.util.Optional;
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

/** Who else may open a case: sharing it with a colleague and ending that. */
@Path("/cases/{reference}/colleagues")
public class ColleagueResource {

    private static final int LONGEST_REASON = 1_000;

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final CaseHistory history;
    private final ShareCase sharing;
    private final Exclusions exclusions;
    private final Staff staff;
    private final Done done;

    ColleagueResource(Acting acting, Cases cases, CaseHeaders headers, CaseHistory history, ShareCase sharing, Exclusions exclusions,
            Staff staff, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.history = history;
        this.sharing = sharing;
        this.exclusions = exclusions;
        this.staff = staff;
        this.done = done;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance colleagues(IdentityBar bar, List<Staff.Colleague> sharedWith, List<Option> others, ShareForm form,
                FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference) {
        return page(cases.openFor(acting.actor(), reference), new ShareForm(FormId.fresh(), "", ""), FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional(dontRollbackOn = Refused.class)
    public Response share(@RestPath String reference, @RestForm String id, @RestForm String colleague, @RestForm String reason) {
        var file = cases.openFor(acting.actor(), reference);
        var form = new ShareForm(id, colleague, reason);
        var errors = FormErrors.none();
        var whom = idIn(errors, colleague);
        errors.required("reason", reason, "a reason");
        var why = errors.text("reason", reason, LONGEST_REASON);
        if (errors.isEmpty()) {
            try {
                sharing.share(acting.actor(), reference, FormId.of(id), whom.orElseThrow(), why.orElseThrow());
                return done.seeOther("/cases/" + reference + "/colleagues", "case-shared");
            } catch (Refused refused) {
                errors = FormErrors.of(refused);
            }
        }
        return Response.status(422).entity(page(file, form, errors)).build();
    }

    @POST
    @Path("{colleague}/ending")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response unshare(@RestPath String reference, @RestPath String colleague, @RestForm("csrf-token") String token) {
        sharing.unshare(acting.actor(), reference, FormId.of(colleague));
        return done.seeOther("/cases/" + reference + "/colleagues", "case-unshared");
    }

    private TemplateInstance page(CaseSummary file, ShareForm form, FormErrors errors) {
        var sharedWith = history.colleaguesOf(file.id());
        var keptOut = exclusions.keptOutOf(file.id());
        var others = staff.everybody().stream()
                .filter(colleague -> !colleague.id().equals(file.owner()) && !sharedWith.contains(colleague)
                        && !keptOut.contains(colleague.id()))
                .map(colleague -> Option.of(colleague.id().toString(), colleague.name())).toList();
        return Templates.colleagues(headers.of(file), sharedWith, others, form, errors);
    }

    private static Optional<UUID> idIn(FormErrors errors, String colleague) {
        var typed = errors.code("colleague", colleague, code -> code.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "Choose a colleague");
        return typed.map(UUID::fromString);
    }

    /** What was typed into the form. */
    record ShareForm(String id, String colleague, String reason) {
    }
}
