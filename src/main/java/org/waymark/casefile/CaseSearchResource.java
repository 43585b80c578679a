package org.waymark.casefile;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.access.Acting;
import org.waymark.access.CaseReference;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Cases;
import org.waymark.cases.contact.EarlierContacts;
import org.waymark.people.ContactDetail;
import org.waymark.web.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Finding a case by the reference that somebody reads out, or by how the person was in touch. By POST, so that no search stands in an address or a log. */
@Path("/cases/search")
public class CaseSearchResource {

    private final Acting acting;
    private final Cases cases;
    private final EarlierContacts contacts;
    private final Audit audit;

    CaseSearchResource(Acting acting, Cases cases, EarlierContacts contacts, Audit audit) {
        this.acting = acting;
        this.cases = cases;
        this.contacts = contacts;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "casefile", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance caseSearch(String reference, String contact, List<CaseReference> found, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        return Templates.caseSearch("", "", List.of(), FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response search(@RestForm String reference, @RestForm String contact) {
        var typed = FormErrors.typed(reference);
        var known = FormErrors.typed(contact);
        var errors = FormErrors.none();
        if (typed.isEmpty() && known.isEmpty()) {
            errors.add("reference", "Enter a case reference, like K7QF-3M2D, or a phone number, an e-mail address or an account");
        }
        var found = new LinkedHashSet<CaseReference>();
        typed.ifPresent(read -> byReference(read, errors).ifPresent(found::add));
        known.ifPresent(read -> found.addAll(byContact(read, errors)));
        if (found.size() == 1) {
            return Response.seeOther(URI.create("/cases/" + found.getFirst())).build();
        }
        return Response.status(found.isEmpty() ? 422 : 200)
                .entity(Templates.caseSearch(typed.orElse(""), known.orElse(""), List.copyOf(found), found.isEmpty() ? errors : FormErrors.none())).build();
    }

    private Optional<CaseReference> byReference(String typed, FormErrors errors) {
        var parsed = CaseReference.parse(typed);
        var found = parsed.flatMap(read -> cases.findFor(acting.actor(), read)).map(CaseSummary::reference);
        audit.appendList(acting.actor(), AuditAction.CASE_SEARCHED, "REFERENCE", found.isPresent() ? 1 : 0);
        if (found.isEmpty()) {
            errors.add("reference", parsed.isEmpty() ? "This is not a case reference. Ask for it again: eight letters and digits, like K7QF-3M2D"
                    : "No case that you may open has this reference");
        }
        return found;
    }

    /** The trail says what kind of detail was searched for and how many cases were found, never the detail. */
    private List<CaseReference> byContact(String typed, FormErrors errors) {
        var details = ContactDetail.any(typed);
        var found = contacts.casesOf(acting.actor(), details);
        audit.appendList(acting.actor(), AuditAction.CASE_SEARCHED, details.stream().map(detail -> detail.kind().name()).collect(Collectors.joining(" ")),
                found.size());
        if (found.isEmpty()) {
            errors.add("contact", details.isEmpty() ? "Enter a whole phone number, a whole e-mail address or the name of an account"
                    : "No case that you may open is known by this");
        }
        return found;
    }
}
