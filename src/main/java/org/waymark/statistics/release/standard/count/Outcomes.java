package org.waymark.statistics.release.standard.count;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.OutcomeMeasures;
import org.waymark.statistics.measures.Which;

/** The columns of a table of outcomes: the measures that add up to the recorded offences, or the same in four groups. */
public final class Outcomes {

    public static final List<Measure> NOT_SUPPORTED = List.of(OutcomeMeasures.NOT_SUPPORTED_SUSPECT_IDENTIFIED, OutcomeMeasures.NOT_SUPPORTED_NO_SUSPECT);
    public static final List<Measure> OTHERS = List.of(OutcomeMeasures.OUT_OF_COURT, OutcomeMeasures.NOT_IN_PUBLIC_INTEREST,
            OutcomeMeasures.EVIDENTIAL_DIFFICULTIES_VICTIM_SUPPORTS, OutcomeMeasures.NO_SUSPECT_IDENTIFIED, OutcomeMeasures.OTHER_OUTCOME);
    /** Every assigned outcome but those that say that the victim did not support action, and a charge. */
    public static final Tally OTHER_ASSIGNED = new Tally("other-assigned", "Other outcome assigned",
            "Recorded offences with an assigned outcome of another kind; the measures %s taken together."
                    .formatted(OTHERS.stream().map(Measure::name).collect(Collectors.joining(", "))),
            Which.every("recorded offences with an assigned outcome of another kind").with("outcome", List.copyOf(codes(OTHERS))),
            OutcomeMeasures.NOT_SUPPORTED.denominator(), Optional.empty());

    private Outcomes() {
    }

    public static List<Tally> each() {
        return Stream.of(List.of(OutcomeMeasures.RECORDED_OFFENCES), NOT_SUPPORTED, List.of(OutcomeMeasures.CHARGED_OR_SUMMONSED), OTHERS,
                List.of(OutcomeMeasures.NOT_YET_ASSIGNED)).flatMap(List::stream).map(Tally::of).toList();
    }

    public static List<Tally> groups() {
        return List.of(Tally.of(OutcomeMeasures.RECORDED_OFFENCES), Tally.of(OutcomeMeasures.NOT_SUPPORTED), Tally.of(OutcomeMeasures.CHARGED_OR_SUMMONSED),
                OTHER_ASSIGNED, Tally.of(OutcomeMeasures.NOT_YET_ASSIGNED));
    }

    /** Those that are asked for most; what is left of the whole is not told, so that fewer numbers give others away. */
    public static List<Tally> main() {
        return List.of(Tally.of(OutcomeMeasures.RECORDED_OFFENCES), Tally.of(OutcomeMeasures.NOT_SUPPORTED), Tally.of(OutcomeMeasures.CHARGED_OR_SUMMONSED),
                Tally.of(OutcomeMeasures.NOT_YET_ASSIGNED));
    }

    public static List<Tally> notSupported() {
        return List.of(Tally.of(OutcomeMeasures.RECORDED_OFFENCES), Tally.of(OutcomeMeasures.NOT_SUPPORTED));
    }

    private static Set<String> codes(List<Measure> measures) {
        return measures.stream().flatMap(measure -> measure.numerator().codes().get("outcome").stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
