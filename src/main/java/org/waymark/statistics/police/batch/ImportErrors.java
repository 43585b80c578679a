package org.waymark.statistics.police.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waymark.statistics.police.reading.CellError;
import org.waymark.statistics.police.reading.Reading;
import org.waymark.web.FormErrors;

import io.quarkus.qute.TemplateData;

/** What is wrong with a file: how much in all, and the first errors of it. */
@TemplateData
public record ImportErrors(long rejected, int total, List<CellError> shown) {

    public static ImportErrors of(Reading reading) {
        return new ImportErrors(reading.rejected(), reading.allErrors(), reading.errors());
    }

    public static ImportErrors none() {
        return new ImportErrors(0, 0, List.of());
    }

    public boolean isAny() {
        return total > 0;
    }

    public boolean isCut() {
        return shown.size() < total;
    }

    public boolean isOfSheets() {
        return shown.stream().anyMatch(error -> !error.sheet().isEmpty());
    }

    /** @param field where on the page the file was chosen; empty where that is a page ago */
    public FormErrors in(FormErrors form, String field) {
        return isAny() ? form.add(field, inWords()) : form;
    }

    /** What a machine is told; a figure is never skipped, but the answer has the same shape for every import. */
    static Map<String, Object> json(PoliceImport result) {
        return json(result, 0, List.of());
    }

    Map<String, Object> json() {
        return json(new PoliceImport(0, 0), rejected, shown);
    }

    private static Map<String, Object> json(PoliceImport result, long rejected, List<CellError> errors) {
        var json = new LinkedHashMap<String, Object>();
        json.put("imported", result.imported());
        json.put("unchanged", result.unchanged());
        json.put("skipped", 0);
        json.put("rejected", rejected);
        json.put("errors", errors);
        return json;
    }

    private String inWords() {
        return total == 1 && shown.getFirst().column().isEmpty() ? "Nothing was imported. " + shown.getFirst().reason().replaceFirst("\\.$", "")
                : "Nothing was imported: %,d %s in %,d %s cannot be taken".formatted(total, total == 1 ? "value" : "values", rejected, rejected == 1 ? "row" : "rows");
    }
}
