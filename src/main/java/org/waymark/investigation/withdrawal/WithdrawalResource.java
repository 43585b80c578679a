package org.waymark.investigation.withdrawal;

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
import org.waymark.investigation.Questions;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.summary.InvestigationSummary;
import org.waymark.investigation.summary.Investigations;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.IdentityBar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The withdrawals of a case, and the form for one. Before it is final, a second page says what it may cost and that the door
 * stays open, in words to read out; only what is sent from there is recorded.
 */
@Path("/cases/{reference}/withdrawals")
public class WithdrawalResource {

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final Investigations investigations;
    private final RecordWithdrawal recording;
    private final Done done;

    WithdrawalResource(Acting acting, Cases cases, CaseHeaders headers, Investigations investigations, RecordWithdrawal recording, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.investigations = investigations;
        this.recording = recording;
        this.done = done;
    }

    @CheckedTemplate(basePath = "investigation/withdrawal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance withdrawals(IdentityBar bar, WithdrawalForm form, InvestigationSummary investigation, WithdrawalChoices choices,
                FormErrors errors);

        static native TemplateInstance confirmation(IdentityBar bar, WithdrawalForm form, WithdrawalInWords withdrawal, Questions questions);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance withdrawals(@RestPath String reference) {
        return page(cases.openFor(acting.actor(), reference), WithdrawalForm.empty(), FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response record(@RestPath String reference, @BeanParam WithdrawalForm form) {
        var file = cases.openFor(acting.actor(), reference);
        var errors = FormErrors.none();
        var stated = form.read(errors);
        if (form.isToBeChanged()) {
            return Response.ok(page(file, form, FormErrors.none())).build();
        }
        if (errors.isAny()) {
            return again(file, form, errors);
        }
        return switch (form.isConfirmed() ? recording.record(acting.actor(), file, stated) : recording.judge(file, stated)) {
            case Decision.NotAllowed(var refusals) -> again(file, form, Refusal.asErrors(refusals));
            case Decision.AsksFirst(var kinds) -> Response.ok(Templates.confirmation(headers.of(file), form, WithdrawalInWords.of(stated), Questions.of(kinds))).build();
            default -> done.seeOther("/cases/" + reference, "withdrawal-recorded");
        };
    }

    private Response again(CaseSummary file, WithdrawalForm form, FormErrors errors) {
        return Response.status(422).entity(page(file, form, errors)).build();
    }

    private TemplateInstance page(CaseSummary file, WithdrawalForm form, FormErrors errors) {
        return Templates.withdrawals(headers.of(file), form, investigations.of(file), WithdrawalChoices.ALL, errors);
    }
}
