package org.waymark.administration.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.access.Staff;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.time.London;
import org.waymark.web.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** Days on which somebody's access was out of the ordinary, each with the reason why it is listed. */
@Path("/audit/unusual")
public class UnusualAccessResource {

    private static final int DAYS = 30;

    private final Acting acting;
    private final TrailSearch trail;
    private final UnusualSettings settings;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    UnusualAccessResource(Acting acting, TrailSearch trail, UnusualSettings settings, Staff staff, Audit audit, Clock clock) {
        this.acting = acting;
        this.trail = trail;
        this.settings = settings;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** A listed day in words. */
    @TemplateData
    public record Line(String day, String who, List<String> reasons, long cases, long shown, long emergencies, String address) {

        static Line of(UnusualDay day, Map<UUID, String> names, UnusualSettings settings) {
            return new Line(London.inWords(day.day()), names.getOrDefault(day.person(), ""), day.reasons(settings), day.cases(), day.shown(), day.emergencies(),
                    "/audit?person=%s&from=%s&to=%s".formatted(day.person(), day.day(), day.day()));
        }
    }

    @CheckedTemplate(basePath = "administration/trail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance unusualAccess(List<Line> lines, String from, String to, FormErrors errors);
    }

    @GET
    @RolesAllowed(Role.AUDITOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response unusual(@QueryParam("from") String from, @QueryParam("to") String to) {
        var errors = FormErrors.none();
        var last = errors.day("to", to).orElse(London.today(clock));
        var first = errors.day("from", from).orElse(last.minusDays(DAYS));
        if (last.isBefore(first)) {
            errors.add("to", "Choose a last day that is not before the first");
        }
        var lines = errors.isAny() ? List.<Line>of() : lines(first, last);
        audit.appendList(acting.actor(), AuditAction.UNUSUAL_ACCESS_LISTED, "from=" + first + "&to=" + last, lines.size());
        return Response.status(errors.isAny() ? 422 : 200)
                .entity(Templates.unusualAccess(lines, from == null ? first.toString() : from, to == null ? last.toString() : to, errors)).build();
    }

    private List<Line> lines(LocalDate first, LocalDate last) {
        var names = staff.names();
        return trail.unusual(acting.actor(), first, last, settings).stream().map(day -> Line.of(day, names, settings)).toList();
    }
}
