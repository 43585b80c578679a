package org.waymark.intake;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.waymark.intake.section.Answers;
import org.waymark.intake.section.Contact;
import org.waymark.intake.section.ContactForm;
import org.waymark.intake.section.Online;
import org.waymark.intake.section.OnlineForm;
import org.waymark.intake.section.Police;
import org.waymark.intake.section.PoliceForm;
import org.waymark.intake.section.Safety;
import org.waymark.intake.section.SafetyForm;
import org.waymark.intake.section.Section;
import org.waymark.intake.section.SectionForm;
import org.waymark.intake.section.WhatHappened;
import org.waymark.intake.section.WhatHappenedForm;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.FormVersion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of a report's sections, during the call: any of them first, each saved on its own. Opening one stores nothing. */
@Path("/reports")
public class SectionResource {

    private static final String TO_CHECK_PAGE = "check";
    private static final String STEPPING_ASIDE = "stepping-aside";

    private final Acting acting;
    private final Drafts drafts;
    private final Reports reports;
    private final SaveSection saving;
    private final EarlierContactWarning warning;
    private final Clock clock;

    SectionResource(Acting acting, Drafts drafts, Reports reports, SaveSection saving, EarlierContactWarning warning, Clock clock) {
        this.acting = acting;
        this.drafts = drafts;
        this.reports = reports;
        this.saving = saving;
        this.warning = warning;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance contact(SectionPage page, ContactForm form, Offered offered, List<DraftSummary> unfinished, FormErrors errors);

        static native TemplateInstance whatHappened(SectionPage page, WhatHappenedForm form, Offered offered, FormErrors errors);

        static native TemplateInstance online(SectionPage page, OnlineForm form, FormErrors errors);

        static native TemplateInstance safety(SectionPage page, SafetyForm form, Offered offered, FormErrors errors);

        static native TemplateInstance police(SectionPage page, PoliceForm form, Offered offered, FormErrors errors);
    }

    /**
     * The call is there: the first page can be filled in at once, and bears the id that the report will have. Whoever comes
     * back here after a call that dropped is shown what was saved.
     */
    @GET
    @Path("new")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance fresh() {
        var draft = Draft.notBegun(FormId.of(FormId.fresh()), clock.instant());
        return Templates.contact(SectionPage.of(draft, Section.CONTACT), ContactForm.fresh(draft.started()), Offered.ALL,
                reports.draftsOf(acting.actor()).stream().filter(unfinished -> !unfinished.stopped()).toList(), FormErrors.none());
    }

    @GET
    @Path("{id}/contact")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response contact(@RestPath UUID id) {
        return open(id, Section.CONTACT);
    }

    @POST
    @Path("{id}/contact")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response contact(@RestPath UUID id, @RestForm String version, @RestForm String then, @BeanParam ContactForm form) {
        return save(id, version, then, form);
    }

    @GET
    @Path("{id}/what-happened")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response whatHappened(@RestPath UUID id) {
        return open(id, Section.WHAT_HAPPENED);
    }

    @POST
    @Path("{id}/what-happened")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response whatHappened(@RestPath UUID id, @RestForm String version, @RestForm String then, @BeanParam WhatHappenedForm form) {
        return save(id, version, then, form);
    }

    @GET
    @Path("{id}/online")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response online(@RestPath UUID id) {
        return open(id, Section.ONLINE);
    }

    @POST
    @Path("{id}/online")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response online(@RestPath UUID id, @RestForm String version, @RestForm String then, @BeanParam OnlineForm form) {
        return save(id, version, then, form);
    }

    @GET
    @Path("{id}/safety")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response safety(@RestPath UUID id) {
        return open(id, Section.SAFETY);
    }

    @POST
    @Path("{id}/safety")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response safety(@RestPath UUID id, @RestForm String version, @RestForm String then, @BeanParam SafetyForm form) {
        return save(id, version, then, form);
    }

    @GET
    @Path("{id}/police")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response police(@RestPath UUID id) {
        return open(id, Section.POLICE);
    }

    @POST
    @Path("{id}/police")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response police(@RestPath UUID id, @RestForm String version, @RestForm String then, @BeanParam PoliceForm form) {
        return save(id, version, then, form);
    }

    private Response open(UUID id, Section section) {
        var draft = drafts.open(acting.actor(), id, List.of(section));
        return switch (draft.standing()) {
            case SUBMITTED -> seeOther(draft.placed().orElseThrow().address());
            case STOPPED -> seeOther("/reports/" + id + "/stop");
            default -> Response.ok(page(SectionPage.of(draft, section).with(earlier(draft, section)), formOf(draft, section), FormErrors.none())).build();
        };
    }

    /** Told where the contact details are typed and on the page that follows. */
    private EarlierContact earlier(Draft draft, Section section) {
        return draft.has(Section.CONTACT) && (section == Section.CONTACT || section == Section.WHAT_HAPPENED)
                ? warning.of(acting.actor(), draft.id()) : EarlierContact.NONE;
    }

    private Response save(UUID id, String version, String then, SectionForm form) {
        // Missing to everybody but its author, whatever is sent.
        drafts.open(acting.actor(), id, List.of());
        var seen = FormVersion.of(version);
        var errors = FormErrors.none();
        var answers = form.read(errors, clock.instant());
        if (errors.isAny()) {
            return again(422, id, form, errors, seen);
        }
        try {
            saving.save(acting.actor(), id, seen, answers);
        } catch (RefusedReport refused) {
            return again(422, id, form, refused.errors(), seen);
        } catch (ChangedMeanwhile changed) {
            return conflict(id, form);
        }
        if (STEPPING_ASIDE.equals(then)) {
            return seeOther("/reports/" + id + "/stepping-aside");
        }
        var next = TO_CHECK_PAGE.equals(then) ? "" : form.section().next().map(section -> "/" + section.path()).orElse("");
        return seeOther("/reports/" + id + next);
    }

    /** The page again with what was typed. */
    private Response again(int status, UUID id, SectionForm form, FormErrors errors, int seen) {
        var draft = drafts.open(acting.actor(), id, List.of());
        return Response.status(status).entity(page(SectionPage.of(draft, form.section()).at(seen), form, errors)).build();
    }

    /** What was typed stays in the fields; what stands there now is shown above them, and the next save replaces it knowingly. */
    private Response conflict(UUID id, SectionForm form) {
        var draft = drafts.open(acting.actor(), id, List.of(form.section()));
        if (draft.standing() == Draft.Standing.STOPPED) {
            return seeOther("/reports/" + id + "/stop");
        }
        return Response.status(409).entity(page(SectionPage.of(draft, form.section()).beside(draft), form, FormErrors.none())).build();
    }

    private TemplateInstance page(SectionPage page, SectionForm typed, FormErrors errors) {
        return switch (typed) {
            case ContactForm form -> Templates.contact(page, form, Offered.ALL, List.of(), errors);
            case WhatHappenedForm form -> Templates.whatHappened(page, form, Offered.ALL, errors);
            case OnlineForm form -> Templates.online(page, form, errors);
            case SafetyForm form -> Templates.safety(page, form, Offered.ALL, errors);
            case PoliceForm form -> Templates.police(page, form, Offered.ALL, errors);
        };
    }

    private static SectionForm formOf(Draft draft, Section section) {
        return switch (draft.answers().getOrDefault(section, Answers.unasked(section))) {
            // The call has been going on since the first section was saved.
            case Contact contact -> draft.has(section) ? ContactForm.of(contact) : ContactForm.fresh(draft.started());
            case WhatHappened happened -> WhatHappenedForm.of(happened);
            case Online online -> OnlineForm.of(online);
            case Safety safety -> SafetyForm.of(safety);
            case Police police -> PoliceForm.of(police);
        };
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
