package org.waymark.investigation.withdrawal;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.waymark.cases.CaseHeaders;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Cases;
import org.waymark.investigation.Decision;
import org.waymark.investigation.InvestigationFiles;
import org.waymark.investigation.Questions;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.RowId;
import org.waymark.investigation.Withdrawal;
import org.waymark.time.London;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.IdentityBar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page on which a withdrawal is reversed: the victim supports police action again. */
@Path("/cases/{reference}/withdrawals/{id}/reversal")
public class ReversalResource {

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final InvestigationFiles files;
    private final RecordWithdrawal recording;
    private final Done done;

    ReversalResource(Acting acting, Cases cases, CaseHeaders headers, InvestigationFiles files, RecordWithdrawal recording, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.files = files;
        this.recording = recording;
        this.done = done;
    }

    /** The reversal as typed. */
    public record ReversalForm(@RestForm String id, @RestForm("re-engaged-on") String on, @RestForm String reason, @RestForm String confirmed) {

        private static final int LONGEST_REASON = 2_000;

        static ReversalForm empty() {
            return new ReversalForm(FormId.fresh(), "", "", "");
        }

        boolean isConfirmed() {
            return "yes".equals(confirmed);
        }

        NewReversal read(Withdrawal reversed, FormErrors errors) {
            return new NewReversal(FormId.saying(id, on, reason), reversed.id(),
                    errors.requiredDay("re-engaged-on", on, "the day from which the victim supports action again").orElse(null),
                    errors.text("reason", reason, LONGEST_REASON).orElse(null));
        }
    }

    @CheckedTemplate(basePath = "investigation/withdrawal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance reversal(IdentityBar bar, UUID withdrawalId, String withdrawnOn, boolean reversed, ReversalForm form,
                Questions questions, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference, @RestPath String id) {
        var file = cases.openFor(acting.actor(), reference);
        return page(file, withdrawal(file, id), ReversalForm.empty(), Questions.NONE, FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response reverse(@RestPath String reference, @RestPath("id") String withdrawalId, @BeanParam ReversalForm form) {
        var file = cases.openFor(acting.actor(), reference);
        var withdrawal = withdrawal(file, withdrawalId);
        var errors = FormErrors.none();
        var stated = form.read(withdrawal, errors);
        if (errors.isAny()) {
            return again(file, withdrawal, form, Questions.NONE, errors);
        }
        return switch (recording.reverse(acting.actor(), file, stated, form.isConfirmed())) {
            case Decision.NotAllowed(var refusals) -> again(file, withdrawal, form, Questions.NONE, Refusal.asErrors(refusals));
            case Decision.AsksFirst(var kinds) -> again(file, withdrawal, form, Questions.of(kinds), errors);
            default -> done.seeOther("/cases/" + reference, "withdrawal-reversed");
        };
    }

    private Withdrawal withdrawal(CaseSummary file, String id) {
        return files.of(file).withdrawal(RowId.of(id)).orElseThrow(() -> cases.noSuchPart(acting.actor(), file));
    }

    private Response again(CaseSummary file, Withdrawal withdrawal, ReversalForm form, Questions questions, FormErrors errors) {
        return Response.status(422).entity(page(file, withdrawal, form, questions, errors)).build();
    }

    private TemplateInstance page(CaseSummary file, Withdrawal withdrawal, ReversalForm form, Questions questions, FormErrors errors) {
        return Templates.reversal(headers.of(file), withdrawal.id(), London.inWords(withdrawal.on()),
                files.of(file).reversalOf(withdrawal).isPresent(), form, questions, errors);
    }
}
