package org.waymark.statistics;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.waymark.access.Role;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.Measures;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.measures.Which;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** The way into statistics, and how everything there is counted. */
@Path("/statistics")
public class StartResource {

    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance start(Place here);

        static native TemplateInstance howWeCount(Place here, List<Chapter> chapters, List<Basis> bases, List<SeriesBreak> breaks);
    }

    /** The measures of one table. */
    @TemplateData
    public record Chapter(String title, List<Entry> entries) {
    }

    /** A measure as it is published: from its constant in the code. */
    @TemplateData
    public record Entry(String name, String label, String definition, String numerator, String denominator, String bases, int version) {

        static Entry of(Measure measure) {
            return new Entry(measure.name(), measure.label(), measure.definition(), measure.numerator().words(),
                    measure.denominator().map(Which::words).orElse(measure.kind() == Measure.Kind.CHANGE ? "the same, in the same months a year earlier" : "none: a count"),
                    InWords.list(Arrays.stream(Basis.values()).filter(measure.bases()::contains).map(Basis::code).toList(), "and"), measure.version());
        }
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance start() {
        return Templates.start(Place.START);
    }

    @GET
    @Path("how-we-count")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance howWeCount() {
        var chapters = Arrays.stream(Topic.values())
                .map(topic -> new Chapter(Place.of(topic).label(), Measures.of(topic).stream().map(Entry::of).toList())).toList();
        return Templates.howWeCount(Place.HOW_WE_COUNT, chapters, List.of(Basis.values()), List.of(SeriesBreak.values()));
    }
}
