package org.waymark.statistics.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a machine is told of an import; a statement is never skipped, but the answer has the same shape for every import. */
final class ImportAnswer {

    private ImportAnswer() {
    }

    static Map<String, Object> of(ImportResult result) {
        return of(result, 0, List.of());
    }

    static Map<String, Object> of(ImportResult result, long rejected, List<RowError> errors) {
        var json = new LinkedHashMap<String, Object>();
        json.put("imported", result.imported());
        json.put("unchanged", result.unchanged());
        json.put("skipped", 0);
        json.put("rejected", rejected);
        json.put("errors", errors);
        return json;
    }
}
