package org.waymark.cases.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.waymark.web.FormId;
import org.waymark.web.IdentityBar;
import org.waymark.web.Missing;
import org.waymark.web.Option;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** The register of those who asked for what a case says. Who opens the case reads it; supervisors record and decide. */
@Path("/cases/{reference}/requests")
public class RequestResource {

    private static final int LONGEST = 4_000;
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

    /** A request as typed. */
    public record RequestForm(@RestForm String id, @RestForm String kind, @RestForm String who, @RestForm("legal-basis") String legalBasis,
            @RestForm("asked-on") String on, @RestForm String necessity) {

        static RequestForm empty() {
            return new RequestForm(FormId.fresh(), "", "", "", "", "");
        }

        Requests.NewRequest read(FormErrors errors, LocalDate today) {
            errors.required("who", who, "who asked");
            errors.required("necessity", necessity, "why it is said to be necessary");
            return new Requests.NewRequest(FormId.saying(id, kind, who, legalBasis, on, necessity),
                    errors.code("kind", kind, Lists.ASKED_BY::has, "Choose who asked").orElse(null),
                    errors.text("who", who, LONGEST).orElse(null),
                    errors.code("legal-basis", legalBasis, Lists.LEGAL_BASIS::has, "Choose on what the request rests").orElse(null),
                    notAfter(errors.requiredDay("asked-on", on, "the day of the request"), "asked-on", today, errors),
                    errors.text("necessity", necessity, LONGEST).orElse(null));
        }
    }

    /** A decision as typed. */
    public record DecisionForm(@RestForm String id, @RestForm String decision, @RestForm("decided-on") String on, @RestForm String given,
            @RestForm("pack-made") String packMade, @RestForm("pack-typed") String packTyped, @RestForm String told, @RestForm("told-on") String toldOn,
            @RestForm("not-told") String notTold) {

        static DecisionForm empty() {
            return new DecisionForm(FormId.fresh(), "", "", "", "", "", "", "", "");
        }

        Requests.NewDecision read(FormErrors errors, LocalDate askedOn, LocalDate today) {
            var code = errors.code("decision", decision, Lists.REQUEST_DECISION::has, "Choose what was decided").orElse("");
            var day = notAfter(errors.requiredDay("decided-on", on, "the day of the decision"), "decided-on", today, errors);
            if (day != null && day.isBefore(askedOn)) {
                errors.add("decided-on", "The decision is before the request of " + London.inWords(askedOn));
            }
            if (code.startsWith("GIVEN")) {
                errors.required("given", given, "what was given");
            }
            return new Requests.NewDecision(
                    FormId.saying(id, decision, on, given, packMade, packTyped, told, toldOn, notTold), code, day, errors.text("given", given, LONGEST).orElse(null), pack(errors), toldOn(errors, today),
                    "NO".equals(told) ? errors.text("not-told", notTold, LONGEST).orElse(null) : null);
        }

        private String pack(FormErrors errors) {
            var typed = FormErrors.typed(packTyped).map(hash -> hash.toLowerCase(Locale.ROOT).replaceAll("\\s", "")).or(() -> FormErrors.typed(packMade));
            if (typed.filter(hash -> !hash.matches("[0-9a-f]{64}")).isPresent()) {
                errors.add("pack-typed", "A SHA-256 has 64 characters, 0 to 9 and a to f");
            }
            return typed.orElse(null);
        }

        private LocalDate toldOn(FormErrors errors, LocalDate today) {
            var answer = errors.code("told", told, code -> code.equals("YES") || code.equals("NO"), "Say whether the victim was told").orElse("");
            if (answer.equals("NO")) {
                errors.required("not-told", notTold, "why the victim was not told");
            }
            return answer.equals("YES") ? notAfter(errors.requiredDay("told-on", toldOn, "the day on which the victim was told"), "told-on", today, errors) : null;
        }
    }

    private static LocalDate notAfter(Optional<LocalDate> day, String field, LocalDate today, FormErrors errors) {
        if (day.filter(today::isBefore).isPresent()) {
            errors.add(field, "This day is in the future");
        }
        return day.orElse(null);
    }

    /** A request in words. */
    @TemplateData
    record RequestLine(UUID id, String askedBy, String who, String basis, String on, String necessity, boolean open, String decision, String given,
            String pack, String told) {

        static RequestLine of(Requests.Request request) {
            var decided = request.decided();
            return new RequestLine(request.id(), Lists.ASKED_BY.labelOf(request.kind()), request.who(), Lists.LEGAL_BASIS.labelOf(request.legalBasis()),
                    London.inWords(request.on()), request.necessity(), request.isOpen(),
                    decided == null ? "" : Lists.REQUEST_DECISION.labelOf(decided.decision()) + ", " + London.inWords(decided.on()),
                    decided == null ? "" : decided.given(), decided == null || decided.pack() == null ? "" : decided.pack(),
                    decided == null ? "" : decided.toldOn() == null ? "No: " + decided.notTold() : "On " + London.inWords(decided.toldOn()));
        }
    }
}
