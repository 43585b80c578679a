package org.waymark.statistics.release.publication;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.statistics.export.ExportFile;
import org.waymark.statistics.release.life.Life;
import org.waymark.statistics.release.life.ReleaseLine;
import org.waymark.statistics.release.life.Releases;
import org.waymark.time.London;
import org.waymark.web.Missing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** Published releases at addresses that stay, for everybody who is signed in, whatever the role: nothing in them is secret. */
@Path("/releases")
public class PublishedResource {

    private final Acting acting;
    private final Releases releases;
    private final Folders folders;
    private final Audit audit;

    PublishedResource(Acting acting, Releases releases, Folders folders, Audit audit) {
        this.acting = acting;
        this.releases = releases;
        this.folders = folders;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "statistics/release/publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance releases(List<Line> lines);

        static native TemplateInstance release(FolderPage page, String sha256, String revisedBy);

        static native TemplateInstance folder(FolderPage page);
    }

    /** A published release in the list. */
    @TemplateData
    record Line(String name, String address, String published, String revisedBy) {

        static Line of(ReleaseLine line) {
            return new Line(line.title(), line.address(), London.inWords(London.dayOf(line.publishedAt())), line.revisedBy());
        }
    }

    @GET
    @RolesAllowed("**")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance list() {
        var published = releases.all().stream().filter(line -> line.publishedAt() != null).map(Line::of).toList();
        audit.appendList(acting.actor(), AuditAction.RELEASES_LISTED, "published", published.size());
        return Templates.releases(published);
    }

    @GET
    @Path("{address}")
    @RolesAllowed("**")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance release(@RestPath String address) {
        var life = published(address);
        var publication = life.publication().orElseThrow();
        audit.append(acting.actor(), AuditAction.RELEASE_READ, address);
        return Templates.release(FolderPage.of(publication.read(), London.dayOf(publication.at()), folders.of(life).figures()), publication.sha256(),
                publication.revisedBy().orElse(null));
    }

    @GET
    @Path("{address}/files/{name}")
    @RolesAllowed("**")
    @Transactional
    public Response file(@RestPath String address, @RestPath String name) {
        var file = folders.of(published(address)).file(name).orElseThrow(Missing::new);
        audit.append(acting.actor(), AuditAction.RELEASE_FILE_DOWNLOADED, address + " " + name);
        return download(file);
    }

    @GET
    @Path("{address}/folder.zip")
    @RolesAllowed("**")
    @Transactional
    public Response folder(@RestPath String address) {
        var folder = folders.of(published(address));
        audit.append(acting.actor(), AuditAction.RELEASE_FILE_DOWNLOADED, address + " folder.zip");
        return download(new ExportFile(address + ".zip", "application/zip", folder.zip()));
    }

    private static Response download(ExportFile file) {
        return Response.ok(file.content(), file.mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, file.contentDisposition()).build();
    }

    private Life published(String address) {
        return releases.published(address).orElseThrow(Missing::new);
    }
}
