package org.waymark.statistics.police.shown;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.statistics.police.figure.Coverage;
import org.waymark.statistics.police.figure.Period;
import org.waymark.statistics.police.shown.PoliceReading.Shown;
import org.waymark.statistics.police.shown.PoliceReading.Source;
import org.waymark.time.London;
import org.waymark.web.Option;

import io.quarkus.qute.TemplateData;

/** What the page of police figures shows: one source, one period, one offence or all of them, and both bases apart. */
@TemplateData
public record PolicePage(List<Option> sources, String source, List<Option> periods, String period, List<Option> offences, String offence,
        String sourceName, String publishedOn, String periodInWords, String coverage, List<String> missing, List<PoliceTable> tables) {

    static final String EVERY_OFFENCE = "all";

    static PolicePage empty() {
        return new PolicePage(List.of(), "", List.of(), "", List.of(), "", "", "", "", "", List.of(), List.of());
    }

    static PolicePage of(List<Source> sources, Source source, List<Period> published, Period period, List<Option> offences, String offence, List<Shown> figures) {
        var parts = partsOf(period, published).size();
        var forces = figures.stream().map(Shown::force).distinct().toList();
        return new PolicePage(sources.stream().map(one -> Option.of(one.id().toString(), one.name())).toList(), source.id().toString(),
                choices(published).stream().map(one -> Option.of(one.code(), words(one, published))).toList(), period.code(),
                Stream.concat(Stream.of(Option.of(EVERY_OFFENCE, "All offences of this source together")), offences.stream()).toList(), offence,
                source.name(), publishedOn(source), words(period, published), Coverage.of(forces), Coverage.missing(forces),
                Stream.of(PoliceTable.recorded(figures, parts), PoliceTable.closed(figures, parts)).filter(table -> !table.isEmpty()).toList());
    }

    public boolean isEmpty() {
        return sources.isEmpty();
    }

    public boolean isAnythingMissing() {
        return !missing.isEmpty();
    }

    public String missingInWords() {
        return String.join(", ", missing);
    }

    /** What can be chosen: every published period, and the financial years whose quarters were published; the latest first. */
    static List<Period> choices(List<Period> published) {
        var years = published.stream().filter(Period::isQuarter).map(Period::financialYear).filter(year -> !published.contains(year));
        return Stream.concat(published.stream(), years).distinct().sorted(Comparator.comparing(Period::to).thenComparing(Comparator.comparing(Period::from).reversed()).reversed()).toList();
    }

    /** The published periods that a choice is made of: itself, or its quarters. */
    static List<Period> partsOf(Period chosen, List<Period> published) {
        return published.contains(chosen) ? List.of(chosen) : published.stream().filter(Period::isQuarter).filter(chosen::contains).toList();
    }

    private static String words(Period period, List<Period> published) {
        var parts = partsOf(period, published);
        return published.contains(period) ? period.inWords() : period.inWords() + " (" + parts.size() + (parts.size() == 1 ? " quarter)" : " quarters)");
    }

    private static String publishedOn(Source source) {
        return String.join(" to ", Stream.of(source.firstPublished(), source.lastPublished()).distinct().map(London::inWords).toList());
    }
}
