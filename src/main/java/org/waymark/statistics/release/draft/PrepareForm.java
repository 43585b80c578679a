package org.waymark.statistics.release.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.release.standard.Asked;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.Option;

import io.quarkus.qute.TemplateData;

/** What a release is to hold, as typed: the months that it counts, the day as known on which, and the threshold. */
@TemplateData
public record PrepareForm(@RestForm String id, @RestForm String from, @RestForm String to, @RestForm("as-at") String asAt, @RestForm String threshold) {

    private static final List<Integer> THRESHOLDS = List.of(5, 6, 7, 8, 10, 15, 20);

    static PrepareForm usual(Asked usual) {
        return new PrepareForm(FormId.fresh(), usual.window().from().toString(), usual.window().to().toString(), usual.asAt().toString(), String.valueOf(Rules.LOWEST));
    }

    public List<Option> thresholds() {
        return THRESHOLDS.stream().map(number -> Option.of(number.toString(), number == Rules.LOWEST ? "5, the usual one" : number.toString())).toList();
    }

    Optional<Asked> asked(FormErrors errors) {
        var first = errors.required("from", from, "the first month").flatMap(text -> errors.month("from", text));
        var last = errors.required("to", to, "the last month").flatMap(text -> errors.month("to", text));
        var day = errors.requiredDay("as-at", asAt, "the day up to which things are known");
        var least = errors.code("threshold", threshold, typed -> THRESHOLDS.stream().anyMatch(number -> number.toString().equals(typed)), "Choose a threshold");
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.add("to", "Choose a last month that is not before the first");
        }
        if (last.isPresent() && day.isPresent() && last.get().atEndOfMonth().isAfter(day.get())) {
            errors.add("as-at", "Choose a day on which the last month had ended");
        }
        return errors.isAny() ? Optional.empty()
                : Optional.of(new Asked(new Window(first.get(), last.get()), day.get(), new Rules(Integer.parseInt(least.get()), Rules.LOWEST), Set.of(), Map.of()));
    }
}
