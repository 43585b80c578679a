package org.waymark.investigation.record;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.cases.CaseHeaders;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Cases;
import org.waymark.investigation.Decision;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.InvestigationFiles;
import org.waymark.investigation.PoliceRecord;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.Sealed;
import org.waymark.people.Vault;
import org.waymark.reference.Code;
import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.time.London;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormVersion;
import org.waymark.web.IdentityBar;
import org.waymark.web.Option;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page on which the police record of a case is written down and changed. */
@Path("/cases/{reference}/police-record")
public class PoliceRecordResource {

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final InvestigationFiles files;
    private final Vault vault;
    private final SavePoliceRecord saving;
    private final Clock clock;
    private final Done done;

    PoliceRecordResource(Acting acting, Cases cases, CaseHeaders headers, InvestigationFiles files, Vault vault, SavePoliceRecord saving,
            Clock clock, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.files = files;
        this.vault = vault;
        this.saving = saving;
        this.clock = clock;
        this.done = done;
    }

    @CheckedTemplate(basePath = "investigation/record", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance policeRecord(IdentityBar bar, PoliceRecordForm form, PoliceRecordForm theirs, List<Option> forces,
                OfferedOffences offences, List<Code> reasons, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference) {
        var file = cases.openFor(acting.actor(), reference);
        var saved = files.of(file).policeRecord();
        return page(file, saved == null ? PoliceRecordForm.empty() : shown(file, saved), null, FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response save(@RestPath String reference, @BeanParam PoliceRecordForm form) {
        var file = cases.openFor(acting.actor(), reference);
        var errors = FormErrors.none();
        var stated = form.read(errors);
        if (errors.isEmpty()) {
            stated = reasoned(stated, file, errors);
        }
        if (errors.isAny()) {
            return again(422, file, form, null, errors);
        }
        return switch (saving.save(acting.actor(), file, stated, FormVersion.of(form.version()))) {
            case Decision.NotAllowed(var refusals) -> again(422, file, form, null, Refusal.asErrors(refusals));
            case Decision.ChangedMeanwhile(Investigation now) -> conflict(file, form, now.policeRecord());
            default -> done.seeOther("/cases/" + reference, "police-record-saved");
        };
    }

    /** With a reason where one is needed, and without one that has nothing to say. */
    private NewPoliceRecord reasoned(NewPoliceRecord stated, CaseSummary file, FormErrors errors) {
        if (!stated.needsReason(file.circumstances(), London.today(clock))) {
            return stated.withoutReason();
        }
        if (stated.offenceReason() == null) {
            errors.add("offence-reason", "This offence was not in force on any day of the conduct. Choose why it is recorded");
        }
        return stated;
    }

    /** Somebody else's record now stands against what was typed; where there is none any more, nothing stands against it. */
    private Response conflict(CaseSummary file, PoliceRecordForm form, PoliceRecord theirs) {
        return theirs == null
                ? again(409, file, PoliceRecordForm.empty(), null, FormErrors.none())
                : again(409, file, form.against(theirs), shown(file, theirs), FormErrors.none());
    }

    private PoliceRecordForm shown(CaseSummary file, PoliceRecord saved) {
        return PoliceRecordForm.of(saved, offered(file), vault.read(file.id().value(), Sealed.CRIME_NUMBER, saved.id()).orElse(""));
    }

    private OfferedOffences offered(CaseSummary file) {
        return OfferedOffences.during(file.circumstances(), London.today(clock));
    }

    private Response again(int status, CaseSummary file, PoliceRecordForm form, PoliceRecordForm theirs, FormErrors errors) {
        return Response.status(status).entity(page(file, form, theirs, errors)).build();
    }

    private TemplateInstance page(CaseSummary file, PoliceRecordForm form, PoliceRecordForm theirs, FormErrors errors) {
        return Templates.policeRecord(headers.of(file), form, theirs,
                Force.all().stream().map(force -> Option.of(force.code(), force.name())).toList(),
                offered(file), Lists.OFFENCE_REASON.entries(), errors);
    }
}
