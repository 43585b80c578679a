package org.waymark.casefile;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.waymark.cases.TimelineEntry;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A line of the timeline, in words. */
@TemplateData
public record TimelineLine(String what, String when) {

    @SafeVarargs
    static List<TimelineLine> newestFirst(Map<UUID, String> names, Collection<TimelineEntry>... strands) {
        return Arrays.stream(strands).flatMap(Collection::stream)
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .map(entry -> new TimelineLine(entry.what(), London.inWords(entry.at()) + ", " + names.getOrDefault(entry.by(), "Waymark")))
                .toList();
    }
}
