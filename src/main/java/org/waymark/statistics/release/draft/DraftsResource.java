package org.waymark.statistics.release.draft;

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

import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.statistics.Place;
import org.waymark.statistics.release.PrepareRelease;
import org.waymark.statistics.release.ReleaseLine;
import org.waymark.statistics.release.Releases;
import org.waymark.statistics.release.standard.StandardTables;
import org.waymark.time.London;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.Refused;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** All releases, with those that are being prepared, and the form by which one begins. */
@Path("/statistics/releases")
public class DraftsResource {

    private final Acting acting;
    private final Releases releases;
    private final PrepareRelease preparing;
    private final StandardTables tables;
    private final Audit audit;
    private final Done done;

    DraftsResource(Acting acting, Releases releases, PrepareRelease preparing, StandardTables tables, Audit audit, Done done) {
        this.acting = acting;
        this.releases = releases;
        this.preparing = preparing;
        this.tables = tables;
        this.audit = audit;
        this.done = done;
    }

    @CheckedTemplate(basePath = "statistics/release/draft", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance drafts(Place here, List<Line> lines);

        static native TemplateInstance prepare(Place here, PrepareForm form, FormErrors errors);
    }

    /** A release in the list of supervisors. */
    @TemplateData
    record Line(String id, String name, String address, String standing, String kind, String changed, String published) {

        static Line of(ReleaseLine line) {
            return new Line(line.id().toString(), line.name(), line.address(), line.standing().label(), line.standing().kind(), London.inWords(line.changedAt()),
                    line.publishedAt() == null ? "" : London.inWords(London.dayOf(line.publishedAt())));
        }
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance list() {
        var all = releases.all();
        audit.appendList(acting.actor(), AuditAction.RELEASES_LISTED, "drafts", all.size());
        return Templates.drafts(Place.RELEASES, all.stream().map(Line::of).toList());
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        return Templates.prepare(Place.RELEASES, PrepareForm.usual(tables.usual()), FormErrors.none());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response begin(@BeanParam PrepareForm form) {
        var errors = FormErrors.none();
        var asked = form.asked(errors);
        if (asked.isPresent()) {
            try {
                return done.seeOther("/statistics/releases/" + preparing.begin(acting.actor(), FormId.of(form.id()), asked.get()), "release-prepared");
            } catch (Refused refused) {
                errors = FormErrors.of(refused);
            }
        }
        return Response.status(422).entity(Templates.prepare(Place.RELEASES, form, errors)).build();
    }
}
