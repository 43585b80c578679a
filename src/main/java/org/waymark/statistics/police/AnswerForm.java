package org.waymark.statistics.police;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import org.waymark.reference.Force;
import org.waymark.reference.Outcome;
import org.waymark.statistics.police.Layout.ColumnUse;
import org.waymark.web.FormErrors;

import io.quarkus.qute.TemplateData;

/** What somebody says of an answer: which sheet and row it is about, what each column is, and what is the same for every row. */
@TemplateData
public record AnswerForm(String sheet, String headings, String lastRow, String force, String source, String publishedOn, String period, String offence, String outcome,
        List<String> roles, List<String> outcomes) {

    private static final int MOST_ROWS = 1_048_576;

    static AnswerForm of(MultivaluedMap<String, String> typed, int columns) {
        return new AnswerForm(first(typed, "sheet"), first(typed, "headings"), first(typed, "last-row"), first(typed, "force"), first(typed, "source"),
                first(typed, "published-on"), first(typed, "period"), first(typed, "offence"), first(typed, "outcome"),
                perColumn(typed, "role-", columns), perColumn(typed, "outcome-", columns));
    }

    /** What the last table with these headings was; who published this one, when and of which period is asked anew. */
    static AnswerForm of(Layout known, int sheet, long headings) {
        return new AnswerForm(String.valueOf(sheet), String.valueOf(headings), "", known.force(), "", "", "", known.offence(), known.outcome(),
                known.columns().stream().map(use -> use.role().name()).toList(), known.columns().stream().map(ColumnUse::outcome).toList());
    }

    static AnswerForm blank(int sheet, long headings, String force, int columns) {
        var nothing = Stream.generate(() -> "").limit(columns).toList();
        return new AnswerForm(String.valueOf(sheet), String.valueOf(headings), "", force, "", "", "", "", "", nothing, nothing);
    }

    String role(int place) {
        return place < roles.size() ? roles.get(place) : "";
    }

    String outcome(int place) {
        return place < outcomes.size() ? outcomes.get(place) : "";
    }

    /** The batch, or nothing: then the errors say what is missing. */
    Optional<NewBatch> toBatch(FormErrors errors, int sheet, long row, byte[] file) {
        var by = errors.required("source", source, "who published it").flatMap(text -> errors.text("source", text, BringForm.LONGEST_SOURCE));
        var on = errors.requiredDay("published-on", publishedOn, "the day on which it was published");
        errors.code("force", force, code -> Force.find(code).isPresent(), null);
        errors.code("outcome", outcome, code -> Outcome.find(code).isPresent(), null);
        FormErrors.typed(period).filter(text -> PoliceWords.period(text).isEmpty()).ifPresent(text ->
                errors.add("period", "Enter a period like 2023/24, 2023/24 Q1, 2023, 2023-04 or 2023-04-01 to 2024-03-31"));
        var named = errors.text("offence", offence, BringForm.LONGEST_SOURCE);
        if (named.filter(text -> text.chars().anyMatch(Character::isISOControl)).isPresent()) {
            errors.add("offence", "Write the offence in one line");
        }
        var last = number(errors, row);
        var columns = columns(errors);
        demandOnce(errors, columns, ColumnRole.FORCE, force, "force");
        demandOnce(errors, columns, ColumnRole.PERIOD, period, "period");
        demandOnce(errors, columns, ColumnRole.OFFENCE, offence, "offence");
        demandOutcome(errors, columns);
        return errors.isAny() ? Optional.empty() : Optional.of(new NewBatch(by.orElseThrow(), on.orElseThrow(),
                new Layout(sheet, row, last, typed(force), typed(period), typed(offence), typed(outcome), columns), file));
    }

    private List<ColumnUse> columns(FormErrors errors) {
        var columns = new ArrayList<ColumnUse>();
        for (int place = 0; place < roles.size(); place++) {
            var field = "role-" + place;
            var role = errors.code(field, role(place), code -> Stream.of(ColumnRole.values()).anyMatch(one -> one.name().equals(code)), "Say what this column is").map(ColumnRole::valueOf);
            var of = errors.code("outcome-" + place, outcome(place), code -> Outcome.find(code).isPresent(), null);
            if (of.isPresent() && role.filter(ColumnRole::isCount).isEmpty()) {
                errors.add("outcome-" + place, "Only a column of counts is of one outcome");
            }
            columns.add(new ColumnUse(role.orElse(ColumnRole.IGNORED), of.orElse("")));
        }
        return columns;
    }

    private static void demandOnce(FormErrors errors, List<ColumnUse> columns, ColumnRole role, String always, String field) {
        var stands = columns.stream().filter(use -> use.role() == role).count();
        if (stands + (typed(always).isEmpty() ? 0 : 1) != 1) {
            errors.add(field, stands == 0 ? "Say which column is the " + field + ", or give the one of all rows here"
                    : stands > 1 ? "Only one column can be the " + field : "The " + field + " stands in a column already: leave this empty, or leave that column out");
        }
    }

    /** Each count is of the outcome of its row, of its column or of the whole table, and of one only. */
    private void demandOutcome(FormErrors errors, List<ColumnUse> columns) {
        var counts = columns.stream().filter(use -> use.role().isCount()).toList();
        if (counts.isEmpty()) {
            errors.add("role-0", "Say which column holds a count");
        } else if (counts.stream().anyMatch(use -> use.outcome().isEmpty())) {
            demandOnce(errors, columns, ColumnRole.OUTCOME, outcome, "outcome");
        } else if (columns.stream().anyMatch(use -> use.role() == ColumnRole.OUTCOME) || !typed(outcome).isEmpty()) {
            errors.add("outcome", "Every column of counts says its outcome already: leave this empty, and leave out a column of outcomes");
        }
        if (counts.stream().distinct().count() < counts.size()) {
            errors.add("role-0", "Two columns hold the same count of the same outcome");
        }
    }

    private long number(FormErrors errors, long row) {
        var typed = FormErrors.typed(lastRow);
        if (typed.isPresent() && (!typed.get().matches("\\d{1,7}") || Long.parseLong(typed.get()) <= row || Long.parseLong(typed.get()) > MOST_ROWS)) {
            errors.add("last-row", "Enter the number of a row below the headings, or leave this empty");
            return 0;
        }
        return typed.map(Long::parseLong).orElse(0L);
    }

    private static List<String> perColumn(MultivaluedMap<String, String> typed, String prefix, int columns) {
        return Stream.iterate(0, place -> place + 1).limit(columns).map(place -> first(typed, prefix + place)).toList();
    }

    private static String first(MultivaluedMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    private static String typed(String text) {
        return FormErrors.typed(text).orElse("");
    }
}
