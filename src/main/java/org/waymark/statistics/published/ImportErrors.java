package org.waymark.statistics.published;

import java.util.List;
import java.util.Map;

import org.waymark.web.FormErrors;

import io.quarkus.qute.TemplateData;

/** What is wrong with a file: how much in all, and the first errors of it. */
@TemplateData
public record ImportErrors(long rejected, int total, List<RowError> shown) {

    private static final int SHOWN = 200;

    static ImportErrors of(StatementFile file) {
        return new ImportErrors(file.rejected(), file.errors().size(), file.errors().stream().limit(SHOWN).toList());
    }

    static ImportErrors none() {
        return new ImportErrors(0, 0, List.of());
    }

    public boolean isAny() {
        return total > 0;
    }

    public boolean isCut() {
        return shown.size() < total;
    }

    FormErrors inTheForm() {
        return isAny() ? FormErrors.none().add("file", inWords()) : FormErrors.none();
    }

    Map<String, Object> json() {
        return ImportAnswer.of(new ImportResult(0, 0), rejected, shown);
    }

    private String inWords() {
        return "Nothing was imported: %,d %s in %,d %s cannot be taken".formatted(
                total, total == 1 ? "value" : "values", rejected, rejected == 1 ? "row" : "rows");
    }
}
