package org.waymark.statistics.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.waymark.ledger.Cube;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.measures.Window;

/** What somebody asks of the ledger: which measures, split by what, of which months, on which basis, as known on which day. */
public record Question(Topic topic, Basis basis, List<Dimension> by, Window window, LocalDate asAt, List<Measure> measures) {

    private static final int LONGEST = 200;

    /** The same, asked of one measure and split otherwise. */
    public Question of(Measure measure, List<Dimension> by) {
        return new Question(topic, basis, by, window, asAt, List.of(measure));
    }

    /** The cube whose cells make the groups. */
    Cube cube() {
        return basis.cubeSplitBy(by);
    }

    /** The cubes that have to be read: some denominators are counted where each thing stands once. */
    Set<Cube> cubes() {
        var cubes = EnumSet.copyOf(cubesOfEach());
        cubes.add(cube());
        return cubes;
    }

    /** The cubes in which each thing stands once: those of the basis and of measures that have their own. */
    Set<Cube> cubesOfEach() {
        var cubes = EnumSet.of(basis.cube());
        measures.stream().flatMap(measure -> Stream.concat(Stream.of(measure.numerator()), measure.denominator().stream()))
                .flatMap(which -> which.cube().stream()).forEach(cubes::add);
        return cubes;
    }

    boolean looksAtTheYearBefore() {
        return measures.stream().anyMatch(measure -> measure.kind() == Measure.Kind.CHANGE);
    }

    /** The first month to be read: a change looks at the same months a year before, also outside the window. */
    YearMonth readFrom() {
        return looksAtTheYearBefore() ? window.from().minusYears(1) : window.from();
    }


    /** In codes, for the audit trail. */
    public String inCodes() {
        var codes = "%s by=%s from=%s to=%s basis=%s as-at=%s".formatted(topic.code(), String.join(",", by.stream().map(Dimension::code).toList()),
                window.from(), window.to(), basis.code(), asAt);
        var named = codes + " measure=" + String.join(",", measures.stream().map(Measure::name).toList());
        return named.length() <= LONGEST ? named : codes + " measures=" + measures.size();
    }
}
