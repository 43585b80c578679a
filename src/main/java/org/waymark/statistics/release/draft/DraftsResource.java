package org.waymark.statistics.release.draft;

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
import org.waymark.statistics.Place;
import org.waymark.statistics.release.life.ReleaseLine;
import org.waymark.statistics.release.life.Releases;
import org.waymark.time.London;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** All releases, with those that are being prepared. */
@Path("/statistics/releases")
public class DraftsResource {

    private final Acting acting;
    private final Releases releases;
    private final Audit audit;

    DraftsResource(Acting acting, Releases releases, Audit audit) {
        this.acting = acting;
        this.releases = releases;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "statistics/release/draft", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance drafts(Place here, List<Line> lines);
    }

    /** A release in the list of supervisors. */
    @TemplateData
    record Line(String id, String name, String address, String standing, String kind, String changed, String published) {

        static Line of(ReleaseLine line) {
            return new Line(line.id().toString(), line.title(), line.address(), line.standing().label(), line.standing().kind(), London.inWords(line.changedAt()),
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
}
