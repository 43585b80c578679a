package org.waymark.statistics;

import java.net.URI;
import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.published.PublishedFigures;
import org.waymark.statistics.table.StatisticsTable;
import org.waymark.time.London;
import org.waymark.web.BadRequest;
import org.waymark.web.Machine;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The tables as pages. Asked for nothing, a page shows all months with cases; what it does not understand it says at the field. */
@Path("/statistics")
public class TablePagesResource {

    private final Statistics statistics;
    private final PublishedFigures published;
    private final Acting acting;
    private final Clock clock;

    TablePagesResource(Statistics statistics, PublishedFigures published, Acting acting, Clock clock) {
        this.statistics = statistics;
        this.published = published;
        this.acting = acting;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance table(Place here, FilterForm form, TablePage page, PublishedBeside published);

        static native TemplateInstance ask(Place here, FilterForm form, String title, String sentence);
    }

    @GET
    @Path("outcomes")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response outcomes(@Context UriInfo address, @Context HttpHeaders headers) {
        return page(Topic.OUTCOMES, address, headers);
    }

    @GET
    @Path("withdrawals")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response withdrawals(@Context UriInfo address, @Context HttpHeaders headers) {
        return page(Topic.WITHDRAWALS, address, headers);
    }

    @GET
    @Path("reports")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response reports(@Context UriInfo address, @Context HttpHeaders headers) {
        return page(Topic.REPORTS, address, headers);
    }

    private Response page(Topic topic, UriInfo address, HttpHeaders headers) {
        var form = new QuestionForm(topic, address.getQueryParameters(), London.today(clock));
        if (form.isEmpty() && !Machine.asks(headers)) {
            return unasked(topic, form);
        }
        if (form.question().isEmpty()) {
            return notUnderstood(topic, form, headers);
        }
        var table = statistics.read(acting.actor(), form.question().get());
        return Response.ok(Templates.table(Place.of(topic), FilterForm.of(topic, form), TablePage.of(table, form), beside(table))).build();
    }

    private PublishedBeside beside(StatisticsTable table) {
        var forces = PublishedBeside.forcesOf(table);
        return forces.isEmpty() ? PublishedBeside.NOTHING : PublishedBeside.of(table, published.ofForces(forces));
    }

    /** Leads to a table of all months that have something. */
    private Response unasked(Topic topic, QuestionForm form) {
        return statistics.months(topic)
                .map(window -> Response.seeOther(URI.create("/statistics/%s?by=%s&from=%s&to=%s".formatted(
                        topic.code(), Place.of(topic).usualSplit(), window.from(), window.to()))))
                .orElseGet(() -> Response.ok(Templates.ask(Place.of(topic), FilterForm.blank(topic), "Nothing has been counted yet",
                        "As soon as a case has one of its %s recorded, or cases are imported, figures stand here.".formatted(topic.bases().getFirst().things()))))
                .build();
    }

    private static Response notUnderstood(Topic topic, QuestionForm form, HttpHeaders headers) {
        if (Machine.asks(headers)) {
            throw new BadRequest(form.sentence());
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Templates.ask(Place.of(topic), FilterForm.of(topic, form), "This table cannot be made", "Change what is marked and ask again.")).build();
    }
}
