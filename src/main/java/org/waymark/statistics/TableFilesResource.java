package org.waymark.statistics;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.statistics.measures.Topic;
import org.waymark.time.London;
import org.waymark.web.BadRequest;

/** The tables for machines: CSV and JSON at the address of the page with a suffix, whatever is accepted. Each download is audited as an export. */
@Path("/statistics")
public class TableFilesResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Statistics statistics;
    private final Acting acting;
    private final Clock clock;

    TableFilesResource(Statistics statistics, Acting acting, Clock clock) {
        this.statistics = statistics;
        this.acting = acting;
        this.clock = clock;
    }

    @GET
    @Path("outcomes.csv")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Outcomes of police records as CSV; parameters by, from, to, basis, as-at, measure")
    public Response outcomesAsCsv(@Context UriInfo address) {
        return csv(Topic.OUTCOMES, address);
    }

    @GET
    @Path("outcomes.json")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Outcomes of police records as JSON; parameters by, from, to, basis, as-at, measure")
    public Response outcomesAsJson(@Context UriInfo address) {
        return json(Topic.OUTCOMES, address);
    }

    @GET
    @Path("withdrawals.csv")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Withdrawals of support for police action as CSV; parameters by, from, to, as-at, measure")
    public Response withdrawalsAsCsv(@Context UriInfo address) {
        return csv(Topic.WITHDRAWALS, address);
    }

    @GET
    @Path("withdrawals.json")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Withdrawals of support for police action as JSON; parameters by, from, to, as-at, measure")
    public Response withdrawalsAsJson(@Context UriInfo address) {
        return json(Topic.WITHDRAWALS, address);
    }

    @GET
    @Path("reports.csv")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Reports to the helpline as CSV; parameters by, from, to, as-at, measure")
    public Response reportsAsCsv(@Context UriInfo address) {
        return csv(Topic.REPORTS, address);
    }

    @GET
    @Path("reports.json")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Reports to the helpline as JSON; parameters by, from, to, as-at, measure")
    public Response reportsAsJson(@Context UriInfo address) {
        return json(Topic.REPORTS, address);
    }

    private Response csv(Topic topic, UriInfo address) {
        var file = file(topic, address);
        return Response.ok(file.csv(), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file.name(".csv")))
                .build();
    }

    private Response json(Topic topic, UriInfo address) {
        return Response.ok(file(topic, address).json(), MediaType.APPLICATION_JSON).build();
    }

    private TableFile file(Topic topic, UriInfo address) {
        var form = new QuestionForm(topic, address.getQueryParameters(), London.today(clock));
        var question = form.question().orElseThrow(() -> new BadRequest(form.sentence()));
        return new TableFile(statistics.exported(acting.actor(), question));
    }
}
