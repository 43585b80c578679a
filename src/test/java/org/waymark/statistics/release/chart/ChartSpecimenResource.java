package org.waymark.statistics.release.chart;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.waymark.statistics.chart.ChartSpecimens;
import org.waymark.statistics.disclosure.ReleaseTable;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;

/** Pages that show every type of chart, and the charts of every standard table. They exist in tests only, and there only where a profile asks. */
@Path("/specimen")
@IfBuildProperty(name = "waymark.specimen", stringValue = "true")
public class ChartSpecimenResource {

    private final Engine engine;

    ChartSpecimenResource(Engine engine) {
        this.engine = engine;
    }

    @GET
    @Path("charts")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance charts() {
        return page("Charts", ChartSpecimens.all().entrySet().stream().map(chart -> ReleaseChart.of(chart.getKey(), "Made-up numbers", List.of(), chart.getValue())).toList());
    }

    @GET
    @Path("release-charts")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance releaseCharts() {
        return page("Charts of a release", tables().flatMap(table -> ChartOfRelease.of(table).stream()).toList());
    }

    private static Stream<ReleaseTable> tables() {
        return Stream.of(ReleaseTables.byForce(), ReleaseTables.byFourForces(), ReleaseTables.byForceAndYear(), ReleaseTables.byYear(), ReleaseTables.byOffence(), ReleaseTables.reasonsByYear(),
                ReleaseTables.reasonsByStage(), ReleaseTables.stagesByYear(), ReleaseTables.reEngaged(), ReleaseTables.contactToCharge(), ReleaseTables.course());
    }

    private TemplateInstance page(String title, List<ReleaseChart> charts) {
        return engine.getTemplate("web/specimen-charts").data("title", title).data("charts", charts);
    }
}
