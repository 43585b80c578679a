package org.waymark.administration;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.reference.CodeList;
import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.reference.Offence;
import org.waymark.reference.Outcome;
import org.waymark.reference.WithdrawalReason;
import org.waymark.time.London;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** The reference data in force, with what has not been checked against its source. */
@Path("/admin/reference")
public class ReferenceResource {

    private final Acting acting;
    private final Audit audit;

    ReferenceResource(Acting acting, Audit audit) {
        this.acting = acting;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance reference(List<OffenceLine> offences, List<Outcome> outcomes, List<WithdrawalReason> reasons, List<Force> forces,
                List<CodeList> lists);
    }

    @GET
    @RolesAllowed(Role.ADMIN)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance reference() {
        audit.append(acting.actor(), AuditAction.REFERENCE_READ, "");
        return Templates.reference(Offence.all().stream().map(OffenceLine::of).toList(), Outcome.all(), WithdrawalReason.all(), Force.all(), Lists.all());
    }

    /** An offence in words: whether it is offered, and whether what stands here was checked against the statute. */
    @TemplateData
    record OffenceLine(String code, String label, String statute, String inForce, boolean enabled, boolean isChecked, String checkedInWords, String note) {

        static OffenceLine of(Offence offence) {
            var inForce = offence.from().map(London::inWords).orElse("always") + offence.to().map(day -> " to " + London.inWords(day)).orElse("");
            return new OffenceLine(offence.code(), offence.label(), offence.statute(), inForce, offence.enabled(),
                    offence.checked().equals("yes"), offence.checked().equals("no") ? "Not checked" : "Checked in part", offence.note());
        }
    }
}
