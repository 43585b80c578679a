package org.waymark.cases.request;

import java.time.Clock;
import java.util.List;
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

import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.CaseHeaders;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Cases;
import org.waymark.reference.Code;
import org.waymark.reference.Lists;
import org.waymark.time.London;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.IdentityBar;
import org.waymark.web.Missing;
import org.waymark.web.Option;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The register of those who asked for what a case says. Who opens the case reads it; supervisors record and decide. */
@Path("/cases/{reference}/requests")
public class RequestResource {

    /** Each with what the law says of it. */
    private static final List<Option> BASES = Lists.LEGAL_BASIS.entries().stream()
            .map(basis -> new Option(basis.code(), basis.label(), basis.definition().isBlank() ? null : basis.definition())).toList();

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final Requests requests;
    private final Packs packs;
    private final Audit audit;
    private final Clock clock;
    private final Done done;

    RequestResource(Acting acting, Cases cases, CaseHeaders headers, Requests requests, Packs packs, Audit audit, Clock clock, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.requests = requests;
        this.packs = packs;
        this.audit = audit;
        this.clock = clock;
        this.done = done;
    }

    @CheckedTemplate(basePath = "cases/request", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance requests(IdentityBar bar, boolean mayRecord, List<RequestLine> requests, RequestForm form,
                List<Code> askedBy, List<Option> bases, FormErrors errors);

        static native TemplateInstance decision(IdentityBar bar, RequestLine request, DecisionForm form, List<Code> decisions, List<Option> told,
                List<Option> packs, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance requests(@RestPath String reference) {
        var file = cases.openFor(acting.actor(), reference);
        audit.append(acting.actor(), AuditAction.REQUESTS_READ, file.id());
        return page(file, RequestForm.empty(), FormErrors.none());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response record(@RestPath String reference, @BeanParam RequestForm form) {
        var file = cases.openFor(acting.actor(), reference).forSupervisor(acting.actor());
        var errors = FormErrors.none();
        var asked = form.read(errors, London.today(clock));
        if (errors.isAny()) {
            return Response.status(422).entity(page(file, form, errors)).build();
        }
        requests.record(acting.actor(), file.id(), asked);
        return done.seeOther("/cases/" + reference + "/requests", "request-recorded");
    }

    @GET
    @Path("{id}/decision")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference, @RestPath UUID id) {
        var file = cases.openFor(acting.actor(), reference).forSupervisor(acting.actor());
        var request = request(file, id);
        audit.append(acting.actor(), AuditAction.REQUESTS_READ, file.id());
        return decision(file, request, DecisionForm.empty(), FormErrors.none());
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response decide(@RestPath String reference, @RestPath("id") UUID request, @BeanParam DecisionForm form) {
        var file = cases.openFor(acting.actor(), reference).forSupervisor(acting.actor());
        var asked = request(file, request);
        var errors = FormErrors.none();
        var decided = form.read(errors, asked.on(), London.today(clock));
        if (errors.isAny()) {
            return Response.status(422).entity(decision(file, asked, form, errors)).build();
        }
        if (!requests.decide(acting.actor(), file.id(), request, decided)) {
            return Response.status(409).entity(decision(file, request(file, request), form, FormErrors.none().add("", "This request is decided already; what stands is above"))).build();
        }
        return done.seeOther("/cases/" + reference + "/requests", "request-decided");
    }

    private Requests.Request request(CaseSummary file, UUID id) {
        return requests.find(file.id(), id).orElseThrow(Missing::new);
    }

    private TemplateInstance page(CaseSummary file, RequestForm form, FormErrors errors) {
        return Templates.requests(headers.of(file), file.isSupervisedBy(acting.actor()), requests.of(file.id()).stream().map(RequestLine::of).toList(), form,
                Lists.ASKED_BY.entries(), BASES, errors);
    }

    private TemplateInstance decision(CaseSummary file, Requests.Request request, DecisionForm form, FormErrors errors) {
        var made = packs.of(file.id()).stream()
                .map(pack -> Option.of(pack.sha256(), "Made on " + London.inWords(pack.at()) + ", " + pack.sha256().substring(0, 12) + "…")).toList();
        return Templates.decision(headers.of(file), RequestLine.of(request), form, Lists.REQUEST_DECISION.entries(),
                List.of(Option.of("YES", "Yes"), Option.of("NO", "No")), made, errors);
    }
}
