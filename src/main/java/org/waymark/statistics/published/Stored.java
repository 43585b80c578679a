package org.waymark.statistics.published;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.waymark.statistics.published.check.Statement;

/** A statement as it is kept: which version it is, and since when. */
record Stored(Statement statement, int version, UUID sourceId, Instant importedAt) {

    /** The latest version of each statement by its id, in the order of the ids. */
    static Map<String, Stored> latest(List<Stored> everyVersion) {
        var latest = new LinkedHashMap<String, Stored>();
        everyVersion.forEach(stored -> latest.merge(stored.statement().id(), stored,
                (one, other) -> one.version() > other.version() ? one : other));
        return latest;
    }
}
