package org.waymark.statistics.release.standard.count;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.ledger.Cube;
import org.waymark.reference.Force;
import org.waymark.reference.NotKnown;
import org.waymark.reference.Offence;
import org.waymark.statistics.measures.Dimension;

/**
 * What a reader knows from which rows stand in a table: a force, a region and an offence do only where they have something in
 * the window, so that each that stands has at least one, and each that does not has none.
 *
 * @param threshold under which forces together are refused
 */
public record Listed(Splits splits, int threshold) {

    private static final Set<String> FORCE_CODES = codes(Force.all().stream().map(Force::code));
    private static final List<Part> FORCES = Parts.forces(FORCE_CODES, Set.of());
    private static final List<Part> REGIONS = Parts.regions(FORCE_CODES);
    private static final List<Part> OFFENCES = Parts.each(Dimension.OFFENCE, codes(Offence.all().stream().map(Offence::code)), "");

    private static Set<String> codes(Stream<String> known) {
        return Stream.concat(known, Arrays.stream(NotKnown.values()).map(NotKnown::name)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Of a force 1, of several that are shown together 1 each and no fewer than the threshold, of a region and an offence 1; and of
     * an offence that was not yet in force, where it is not said that nothing can be counted. Of all else nothing is known.
     *
     * @param count the true number
     */
    public long atLeast(Counting counting, long count) {
        if (Offences.notYetInForce(counting)) {
            return Math.min(1, count);
        }
        return counting.period().equals(splits.periods().whole()) ? row(counting).mapToLong(part -> atLeast(part, count)).sum() : 0;
    }

    private long atLeast(Part part, long count) {
        long forces = splits.forces().contains(part) ? Parts.forcesOf(part.code()).count() : 1;
        return forces > 1 && count >= threshold ? Math.max(forces, threshold) : forces;
    }

    /**
     * The counts that are 0 because they have no row, where this one has one: at any time of the window, whatever times are told.
     * Where the force is not known says nothing of it, for that stands beside forces and regions alike.
     */
    public Stream<Counting> absentBeside(Counting counting) {
        return row(counting).filter(part -> !part.code().equals(Parts.NOT_KNOWN)).flatMap(part -> splits.forces().contains(part) ? without(FORCES, splits.forces())
                : splits.regions().contains(part) ? without(REGIONS, splits.regions()) : without(OFFENCES, splits.offences()))
                .flatMap(absent -> splits.periods().levels().stream().flatMap(List::stream).map(time -> new Counting(counting.cube(), List.of(absent), time)));
    }

    /** The part by which alone a count of recorded offences is told apart, where that is a row which may be there or not. */
    private Stream<Part> row(Counting counting) {
        return counting.cube() == Cube.RECORDED && counting.parts().size() == 1
                ? counting.parts().stream().filter(part -> Stream.of(splits.forces(), splits.regions(), splits.offences()).anyMatch(rows -> rows.contains(part)))
                : Stream.empty();
    }

    private static Stream<Part> without(List<Part> all, List<Part> listed) {
        return all.stream().filter(part -> listed.stream().allMatch(other -> Collections.disjoint(other.codes(), part.codes())));
    }
}
