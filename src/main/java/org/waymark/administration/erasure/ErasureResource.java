package org.waymark.administration.erasure;

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

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.CaseReference;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.CaseHeaders;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Cases;
import org.waymark.cases.EraseCaseFile;
import org.waymark.reference.Code;
import org.waymark.reference.Lists;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.IdentityBar;
import org.waymark.web.Refused;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Erasing a case by hand: the page says what is lost, and the reference has to be typed. */
@Path("/cases/{reference}/erasure")
public class ErasureResource {

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final EraseCaseFile files;
    private final EraseCase erasing;
    private final Audit audit;
    private final Done done;

    ErasureResource(Acting acting, Cases cases, CaseHeaders headers, EraseCaseFile files, EraseCase erasing, Audit audit, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.files = files;
        this.erasing = erasing;
        this.audit = audit;
        this.done = done;
    }

    @CheckedTemplate(basePath = "administration/erasure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance erasure(IdentityBar bar, boolean open, EraseCaseFile.Keeping keeping, List<Code> grounds, String ground,
                FormErrors errors);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference) {
        var file = cases.openFor(acting.actor(), reference).forSupervisor(acting.actor());
        audit.append(acting.actor(), AuditAction.ERASURE_CONSIDERED, file.id());
        return page(file, "", FormErrors.none());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional(dontRollbackOn = Refused.class)
    public Response erase(@RestPath String reference, @BeanParam ErasureForm form) {
        var file = cases.openFor(acting.actor(), reference).forSupervisor(acting.actor());
        var errors = form.errorsFor(file.reference());
        if (errors.isEmpty()) {
            try {
                return done.seeOther("/erasures/" + erasing.erase(acting.actor(), file.id(), form.ground()), "case-erased");
            } catch (Refused refused) {
                errors = FormErrors.of(refused);
            }
        }
        return Response.status(422).entity(page(file, form.ground(), errors)).build();
    }

    private TemplateInstance page(CaseSummary file, String ground, FormErrors errors) {
        return Templates.erasure(headers.of(file), file.isOpen(), files.keeping(file.id()), Lists.ERASURE_GROUND.entries(), ground, errors);
    }

    /** Why the case is erased, and its reference once more. */
    public record ErasureForm(@RestForm String ground, @RestForm String reference) {

        FormErrors errorsFor(CaseReference erased) {
            var errors = FormErrors.none();
            errors.code("ground", ground, Lists.ERASURE_GROUND::has, "Choose why the case is erased");
            if (FormErrors.typed(reference).flatMap(CaseReference::parse).filter(erased::equals).isEmpty()) {
                errors.add("reference", "Type the reference of this case, as it stands at the top of the page");
            }
            return errors;
        }
    }
}
