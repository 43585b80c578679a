package org.waymark.statistics.release.draft;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.waymark.reference.Force;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.release.life.Life;
import org.waymark.statistics.release.standard.count.Parts;
import org.waymark.web.FormId;
import org.waymark.web.Option;

import io.quarkus.qute.TemplateData;

/** Which forces of the release are published together with others of their region, offered region by region. */
@TemplateData
public record MergedForces(Life life, List<Region> regions, Set<String> chosen, String form) {

    /** The forces of a region of which at least two stand in the release. */
    @TemplateData
    public record Region(String code, String name, List<Option> forces) {
    }

    static MergedForces of(Life life) {
        var merged = life.preparation().asked().merged();
        var regions = Stream.concat(shown(life), merged.stream()).distinct().map(Force::find).flatMap(Optional::stream)
                .collect(groupingBy(Force::regionGroup, TreeMap::new, toList())).values().stream()
                .filter(forces -> forces.size() > 1)
                .map(MergedForces::region).sorted(Comparator.comparing(Region::name)).toList();
        return new MergedForces(life, regions, merged, FormId.fresh());
    }

    /** A code of several forces is that of each, joined by a plus. */
    private static Stream<String> shown(Life life) {
        return life.content().tables().stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.keys().stream())
                .map(ReleaseTable.Key::code).flatMap(Parts::forcesOf);
    }

    private static Region region(List<Force> forces) {
        return new Region(forces.getFirst().regionGroup(), forces.getFirst().region(),
                forces.stream().sorted(Comparator.comparing(Force::shortName)).map(force -> Option.of(force.code(), force.shortName())).toList());
    }

    MergedForces choosing(Set<String> forces) {
        return new MergedForces(life, regions, forces, form);
    }

    /** The names of forces that are chosen without another of their region; a code that is no force stands for itself. */
    static List<String> aloneInTheirRegion(Collection<String> chosen) {
        var inRegion = chosen.stream().map(Force::find).flatMap(Optional::stream).collect(groupingBy(Force::regionGroup, counting()));
        return chosen.stream().filter(code -> Force.find(code).map(force -> inRegion.get(force.regionGroup()) < 2).orElse(true))
                .map(code -> Force.find(code).map(Force::shortName).orElse("what was sent")).toList();
    }
}
