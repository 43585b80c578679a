package org.waymark.statistics.police.answers;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import org.waymark.reference.Outcome;
import org.waymark.statistics.police.file.SheetRow;
import org.waymark.statistics.police.layout.ColumnRole;
import org.waymark.statistics.police.layout.ColumnUse;
import org.waymark.statistics.police.layout.Headings;
import org.waymark.statistics.police.layout.Layout;
import org.waymark.statistics.police.reading.OutcomeWords;
import org.waymark.statistics.police.reading.PeriodWords;
import org.waymark.web.FormErrors;

import io.quarkus.qute.TemplateData;

/** What somebody says of one column, as it was typed, or what its heading proposes. */
@TemplateData
public record ColumnForm(String role, String outcome, String period) {

    static final ColumnForm NOTHING = new ColumnForm("", "", "");

    static List<ColumnForm> typed(MultivaluedMap<String, String> typed, int columns) {
        return IntStream.range(0, columns).mapToObj(place -> new ColumnForm(
                AnswerForm.first(typed, "role-" + place), AnswerForm.first(typed, "outcome-" + place), AnswerForm.first(typed, "period-" + place))).toList();
    }

    /** A heading says its outcome or its period where it is one, and never which of the two counts stands below it: that is asked. */
    static List<ColumnForm> proposed(SheetRow headings, String counts) {
        return headings.cells().stream().map(heading -> {
            var outcome = OutcomeWords.outcome(heading.text()).map(Outcome::code).orElse("");
            var period = Headings.isPeriod(heading) ? heading.text() : "";
            return new ColumnForm(outcome.isEmpty() && period.isEmpty() ? "" : counts, outcome, period);
        }).toList();
    }

    /** As the last such table was read; where the heading is a period, this one's. */
    static List<ColumnForm> remembered(Layout known, SheetRow headings) {
        return IntStream.range(0, known.columns().size()).mapToObj(place -> {
            var use = known.use(place);
            var heading = headings.cell(place);
            return new ColumnForm(use.role().name(), use.outcome(), Headings.isPeriod(heading) ? heading.text() : use.period());
        }).toList();
    }

    ColumnUse toUse(FormErrors errors, int place) {
        var stated = errors.code("role-" + place, role, code -> Stream.of(ColumnRole.values()).anyMatch(one -> one.name().equals(code)), "Say what this column is")
                .map(ColumnRole::valueOf).orElse(ColumnRole.IGNORED);
        var ofOutcome = errors.code("outcome-" + place, outcome, code -> Outcome.find(code).isPresent(), null).orElse("");
        var ofPeriod = FormErrors.typed(period).orElse("");
        if (stated == ColumnRole.IGNORED) {
            return ColumnUse.IGNORED;
        }
        if (!stated.isCount() && !ofOutcome.isEmpty()) {
            errors.add("outcome-" + place, "Only a column of counts is of one outcome");
        }
        if (!stated.isCount() && !ofPeriod.isEmpty()) {
            errors.add("period-" + place, "Only a column of counts is of one period");
        } else if (!ofPeriod.isEmpty() && PeriodWords.period(ofPeriod).isEmpty()) {
            errors.add("period-" + place, "Enter a period like " + PeriodWords.EXAMPLES);
        }
        return new ColumnUse(stated, ofOutcome, ofPeriod);
    }
}
