package org.waymark.cases.hold;

import java.util.List;
import java.util.Map;
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
import org.waymark.cases.CaseHeaders;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Cases;
import org.waymark.time.London;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.IdentityBar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** The legal hold of a case: supervisors set it, with a reason, and end it. */
@Path("/cases/{reference}/hold")
public class HoldResource {

    private static final int LONGEST_REASON = 2_000;

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final Holds holds;
    private final Staff staff;
    private final Done done;

    HoldResource(Acting acting, Cases cases, CaseHeaders headers, Holds holds, Staff staff, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.holds = holds;
        this.staff = staff;
        this.done = done;
    }

    @CheckedTemplate(basePath = "cases/hold", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance hold(IdentityBar bar, boolean held, List<HoldLine> holds, String id, String reason, FormErrors errors);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference) {
        return page(cases.openFor(acting.actor(), reference).forSupervisor(acting.actor()), FormId.fresh(), "", FormErrors.none());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response set(@RestPath String reference, @RestForm String id, @RestForm String reason) {
        var file = cases.openFor(acting.actor(), reference).forSupervisor(acting.actor());
        var errors = FormErrors.none();
        errors.required("reason", reason, "a reason");
        var why = errors.text("reason", reason, LONGEST_REASON);
        if (errors.isAny()) {
            return Response.status(422).entity(page(file, id, reason, errors)).build();
        }
        holds.set(acting.actor(), file.id(), FormId.of(id), why.orElseThrow());
        return done.seeOther("/cases/" + reference, "hold-set");
    }

    @POST
    @Path("ending")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response end(@RestPath String reference, @RestForm("csrf-token") String token) {
        holds.end(acting.actor(), cases.openFor(acting.actor(), reference).forSupervisor(acting.actor()).id());
        return done.seeOther("/cases/" + reference, "hold-ended");
    }

    private TemplateInstance page(CaseSummary file, String id, String reason, FormErrors errors) {
        var all = holds.of(file.id());
        var names = staff.names();
        return Templates.hold(headers.of(file), all.stream().anyMatch(Holds.Hold::isStanding),
                all.stream().map(hold -> HoldLine.of(hold, names)).toList(), id, reason, errors);
    }

    /** A hold in words. */
    @TemplateData
    record HoldLine(String when, String who, String reason) {

        static HoldLine of(Holds.Hold hold, Map<UUID, String> names) {
            var until = hold.isStanding() ? "Since " : London.inWords(London.dayOf(hold.since())) + " to ";
            return new HoldLine(until + London.inWords(London.dayOf(hold.isStanding() ? hold.since() : hold.endedAt())), names.get(hold.by()), hold.reason());
        }
    }
}
