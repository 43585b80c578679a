package org.waymark.statistics.release.life;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.release.content.Json;
import org.waymark.statistics.release.standard.Asked;

/** What was asked of a release, as it is kept: forces published together, steps chosen by hand, and the rest. */
public record AskedJson(YearMonth from, YearMonth to, LocalDate asAt, int threshold, SortedSet<String> merged, SortedMap<String, Integer> steps) {

    public static String of(Asked asked) {
        return Json.text(new AskedJson(asked.window().from(), asked.window().to(), asked.asAt(), asked.rules().threshold(),
                new TreeSet<>(asked.merged()), new TreeMap<>(asked.steps())));
    }

    static Asked read(String json) {
        var kept = Json.read(json, AskedJson.class);
        return new Asked(new Window(kept.from, kept.to), kept.asAt, new Rules(kept.threshold, Rules.LOWEST), kept.merged, kept.steps);
    }
}
