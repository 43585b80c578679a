package org.waymark.statistics.police.answers;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.ws.rs.core.MultivaluedMap;

import org.waymark.reference.Force;
import org.waymark.reference.Outcome;
import org.waymark.statistics.police.batch.BringForm;
import org.waymark.statistics.police.batch.NewBatch;
import org.waymark.statistics.police.file.SheetRow;
import org.waymark.statistics.police.layout.Layout;
import org.waymark.statistics.police.reading.PeriodWords;
import org.waymark.web.FormErrors;

import io.quarkus.qute.TemplateData;

/** What somebody says of an answer: which sheet and rows it is about, what each column is, and what is the same for every row. */
@TemplateData
public record AnswerForm(String sheet, String headings, String lastRow, String leftOut, String force, String source, String publishedOn, String period, String offence, String outcome,
        List<ColumnForm> columns) {

    static AnswerForm of(MultivaluedMap<String, String> typed, int columns) {
        return new AnswerForm(first(typed, "sheet"), first(typed, "headings"), first(typed, "last-row"), first(typed, "left-out"), first(typed, "force"), first(typed, "source"),
                first(typed, "published-on"), first(typed, "period"), first(typed, "offence"), first(typed, "outcome"), ColumnForm.typed(typed, columns));
    }

    /** What the last table with these headings was; who published this one, when, of which period and in which rows is asked anew. */
    static AnswerForm remembered(Layout known, int sheet, SheetRow headings) {
        return new AnswerForm(String.valueOf(sheet), String.valueOf(headings.number()), "", "", known.force(), "", "", "", known.offence(), known.outcome(),
                ColumnForm.remembered(known, headings));
    }

    /** What the headings say of themselves. */
    static AnswerForm proposed(int sheet, SheetRow headings, String force, String counts) {
        return new AnswerForm(String.valueOf(sheet), String.valueOf(headings.number()), "", "", force, "", "", "", "", "", ColumnForm.proposed(headings, counts));
    }

    ColumnForm column(int place) {
        return place < columns.size() ? columns.get(place) : ColumnForm.NOTHING;
    }

    /** The batch, or nothing: then the errors say what is missing. */
    Optional<NewBatch> toBatch(FormErrors errors, int sheet, long row, byte[] file) {
        var by = errors.required("source", source, "who published it").flatMap(text -> errors.text("source", text, BringForm.LONGEST_SOURCE));
        var on = errors.requiredDay("published-on", publishedOn, "the day on which it was published");
        errors.code("force", force, code -> Force.find(code).isPresent(), null);
        errors.code("outcome", outcome, code -> Outcome.find(code).isPresent(), null);
        FormErrors.typed(period).filter(text -> PeriodWords.period(text).isEmpty())
                .ifPresent(text -> errors.add("period", "Enter a period like " + PeriodWords.EXAMPLES));
        var named = errors.text("offence", offence, BringForm.LONGEST_SOURCE);
        if (named.filter(text -> text.chars().anyMatch(Character::isISOControl)).isPresent()) {
            errors.add("offence", "Write the offence in one line");
        }
        var layout = new Layout(sheet, new RowsForm(lastRow, leftOut).toRows(errors, row), typed(force), typed(period), typed(offence), typed(outcome),
                IntStream.range(0, columns.size()).mapToObj(place -> column(place).toUse(errors, place)).toList());
        new SaidOnce(layout, errors).demand();
        return errors.isAny() ? Optional.empty() : Optional.of(new NewBatch(by.orElseThrow(), on.orElseThrow(), layout, file));
    }

    static String first(MultivaluedMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    private static String typed(String text) {
        return FormErrors.typed(text).orElse("");
    }
}
