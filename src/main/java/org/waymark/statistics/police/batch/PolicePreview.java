package org.waymark.statistics.police.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.waymark.reference.Force;
import org.waymark.reference.Outcome;
import org.waymark.statistics.police.figure.Coverage;
import org.waymark.statistics.police.figure.Period;
import org.waymark.statistics.police.figure.PoliceCount;
import org.waymark.statistics.police.figure.PoliceFigure;
import org.waymark.statistics.police.figure.PoliceSum;
import org.waymark.statistics.police.reading.Reading;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** What a file would bring, as its preview shows it. The file waits for its confirmation unless its figures stand here already. */
@TemplateData
public record PolicePreview(UUID file, Batch standing, String source, String publishedOn, int figures, String coverage, List<String> periods, int offences,
        boolean isOfRecorded, boolean isOfClosed, long suppressed, long missing, List<String> notes, List<Line> lines) {

    private static final int SHOWN = 50;

    /** One of the rows that were read. */
    @TemplateData
    public record Line(String force, String period, String offence, String outcome, String recorded, String closed) {

        static Line of(PoliceFigure figure) {
            var key = figure.key();
            return new Line(Force.labelOf(key.force()), key.period().inWords(), key.offence().inWords(),
                    key.outcome() + " " + Outcome.labelOf(key.outcome()), words(figure.recorded()), words(figure.closed()));
        }

        private static String words(PoliceCount count) {
            return new PoliceSum().plus(count).inWords();
        }
    }

    static PolicePreview of(Optional<UUID> file, Optional<Batch> standing, NewBatch batch, Reading reading) {
        var figures = reading.figures();
        // A file that says nothing of one of the two counts has none missing there.
        var isOfRecorded = figures.stream().anyMatch(figure -> new PoliceSum().plus(figure.recorded()).saysAnything());
        var isOfClosed = figures.stream().anyMatch(figure -> new PoliceSum().plus(figure.closed()).saysAnything());
        var counts = figures.stream().flatMap(figure -> Stream.of(isOfRecorded ? Optional.of(figure.recorded()) : Optional.<PoliceCount>empty(),
                isOfClosed ? Optional.of(figure.closed()) : Optional.<PoliceCount>empty())).flatMap(Optional::stream).toList();
        return new PolicePreview(file.orElse(null), standing.orElse(null), batch.source(), London.inWords(batch.publishedOn()), figures.size(),
                Coverage.of(distinct(figures, PoliceFigure.Key::force).toList()),
                distinct(figures, PoliceFigure.Key::period).sorted(Comparator.naturalOrder()).map(Period::inWords).toList(),
                (int) distinct(figures, PoliceFigure.Key::offence).count(),
                isOfRecorded, isOfClosed, withheld(counts, PoliceCount.Why.SUPPRESSED), withheld(counts, PoliceCount.Why.MISSING),
                List.copyOf(reading.notes()), figures.stream().limit(SHOWN).map(Line::of).toList());
    }

    public boolean isKnown() {
        return standing != null;
    }

    public boolean isCut() {
        return lines.size() < figures;
    }

    /** "April to June 2023", or the first and the last of many. */
    public String periodsInWords() {
        return periods.size() <= 4 ? String.join(", ", periods) : periods.getFirst() + " … " + periods.getLast() + " (" + periods.size() + ")";
    }

    public String button() {
        return "Import %,d %s".formatted(figures, figures == 1 ? "figure" : "figures");
    }

    private static <T> Stream<T> distinct(List<PoliceFigure> figures, Function<PoliceFigure.Key, T> of) {
        return figures.stream().map(figure -> of.apply(figure.key())).distinct();
    }

    private static long withheld(List<PoliceCount> counts, PoliceCount.Why why) {
        return counts.stream().filter(count -> count instanceof PoliceCount.Withheld withheld && withheld.why() == why).count();
    }
}
