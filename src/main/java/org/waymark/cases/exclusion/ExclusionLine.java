package org.waymark.cases.exclusion;

import java.util.Map;
import java.util.UUID;

import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** Somebody who is or was kept out of a case, in words. */
@TemplateData
public record ExclusionLine(UUID id, String name, String since, String reason, boolean stands, String ended, String ending) {

    static ExclusionLine of(Exclusions.Exclusion exclusion, Map<UUID, String> names) {
        var by = exclusion.by().equals(exclusion.person()) ? "stepped aside" : "kept out by " + names.get(exclusion.by());
        return new ExclusionLine(exclusion.id(), names.get(exclusion.person()), London.inWords(exclusion.since()) + ", " + by, exclusion.reason(),
                exclusion.stands(), exclusion.stands() ? "" : London.inWords(exclusion.endedAt()), exclusion.ending());
    }
}
