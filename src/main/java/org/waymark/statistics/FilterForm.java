package org.waymark.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.waymark.statistics.measures.Measures;
import org.waymark.statistics.measures.Topic;
import org.waymark.web.FormErrors;
import org.waymark.web.Option;

import io.quarkus.qute.TemplateData;

/** The form above a table: what can be asked, what was asked, and what of it is not understood. */
@TemplateData
public record FilterForm(String action, List<Option> dimensions, String by, String thenBy, String from, String to, List<Option> bases, String basis, String asAt,
        List<Option> measures, List<String> chosen, FormErrors errors) {

    static FilterForm of(Topic topic, QuestionForm form) {
        var by = Arrays.stream(form.typed("by").split(",")).toList();
        return new FilterForm("/statistics/" + topic.code(),
                topic.dimensions().stream().map(dimension -> Option.of(dimension.code(), dimension.label())).toList(),
                by.getFirst(), by.size() > 1 ? by.get(1) : "", form.typed("from"), form.typed("to"),
                topic.bases().size() == 1 ? List.of() : topic.bases().stream().map(basis -> Option.of(basis.code(), basis.date())).toList(),
                form.typed("basis"), form.question().map(question -> question.asAt().toString()).orElseGet(() -> form.typed("as-at")),
                Measures.of(topic).stream().map(measure -> Option.of(measure.name(), measure.label())).toList(), form.values("measure"), form.errors());
    }

    /** The form before anything was asked: no sentence, although from and to are missing. */
    static FilterForm blank(Topic topic) {
        var blank = of(topic, new QuestionForm(topic, new MultivaluedHashMap<>(), LocalDate.EPOCH));
        return new FilterForm(blank.action, blank.dimensions, "", "", "", "", blank.bases, "", "", blank.measures, List.of(), FormErrors.none());
    }

    public boolean isChoosing() {
        return !chosen.isEmpty();
    }
}
