package org.waymark.statistics.release.standard.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.reference.Force;
import org.waymark.reference.NotKnown;
import org.waymark.reference.Offence;
import org.waymark.statistics.InWords;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measures;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.measures.Which;

/** The parts into which dimensions fall, in the order of the reference lists; what is not known is one part and stands last. */
public final class Parts {

    public static final String FORCE = "force";
    public static final String NOT_KNOWN = "NOT_KNOWN";
    /** Of the offences whose complainants the law keeps anonymous, taken together. */
    public static final String GUARANTEEING = "guaranteeing-anonymity";
    private static final String JOINED_BY = "+";
    private static final String REGION = "region:";
    private static final String FORCE_NOT_KNOWN = "Force not known";
    private static final Set<String> UNKNOWN = Stream.concat(Arrays.stream(NotKnown.values()).map(NotKnown::name), Stream.of("UNKNOWN"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> GUARANTEEING_ANONYMITY = Offence.all().stream().filter(Offence::guaranteesAnonymity).map(Offence::code).collect(Collectors.toUnmodifiableSet());

    private Parts() {
    }

    /** What a measure restricts. */
    public static List<Part> of(Which which) {
        return new TreeSet<>(which.codes().keySet()).stream().map(dimension -> of(dimension, which.codes().get(dimension))).toList();
    }

    public static Part of(String dimension, Set<String> codes) {
        var code = codes.equals(GUARANTEEING_ANONYMITY) ? GUARANTEEING : dimension.equals("outcome") ? nameOfOutcomes(codes) : String.join(JOINED_BY, new TreeSet<>(codes));
        return new Part(dimension, code, code, codes);
    }

    public static boolean guaranteesAnonymity(Part offence) {
        return GUARANTEEING_ANONYMITY.containsAll(offence.codes());
    }

    /** The name of the measure that counts these outcomes and nothing else. */
    private static String nameOfOutcomes(Set<String> codes) {
        return Stream.concat(Measures.of(Topic.OUTCOMES).stream().map(Tally::of), Stream.of(Outcomes.OTHER_ASSIGNED))
                .filter(tally -> tally.numerator().codes().keySet().equals(Set.of("outcome")) && tally.numerator().codes().get("outcome").equals(codes))
                .map(Tally::code).findFirst().orElseThrow(() -> new IllegalArgumentException("No measure counts the outcomes " + codes));
    }

    /** One part a code; those that say that it is not known are taken together. */
    public static List<Part> each(Dimension dimension, Set<String> codes, String notKnown) {
        var parts = new ArrayList<Part>();
        codes.stream().filter(code -> !UNKNOWN.contains(code)).sorted(dimension.order())
                .forEach(code -> parts.add(Part.of(dimension.code(), code, dimension.nameOf(code))));
        if (codes.stream().anyMatch(UNKNOWN::contains)) {
            parts.add(new Part(dimension.code(), NOT_KNOWN, notKnown, UNKNOWN));
        }
        return List.copyOf(parts);
    }

    /** One part a force; those of a region that are to be shown together are one, in the place of the first. */
    public static List<Part> forces(Set<String> codes, Set<String> merged) {
        var parts = new ArrayList<Part>();
        for (var part : each(Dimension.FORCE, codes, FORCE_NOT_KNOWN)) {
            var together = codes.stream().filter(merged::contains).filter(merged.contains(part.code()) ? code -> regionOf(code).equals(regionOf(part.code())) : code -> false)
                    .sorted(Dimension.FORCE.order()).toList();
            if (together.size() < 2) {
                parts.add(part);
            } else if (together.getFirst().equals(part.code())) {
                parts.add(new Part(FORCE, String.join(JOINED_BY, new TreeSet<>(together)),
                        InWords.list(together.stream().map(Force::labelOf).toList(), "and"), Set.copyOf(together)));
            }
        }
        return List.copyOf(parts);
    }

    /** The regions in which these forces are. */
    public static List<Part> regions(Set<String> codes) {
        var parts = new ArrayList<Part>();
        for (var part : each(Dimension.REGION, codes.stream().map(code -> UNKNOWN.contains(code) ? code : regionOf(code)).collect(Collectors.toSet()), FORCE_NOT_KNOWN)) {
            parts.add(part.code().equals(NOT_KNOWN) ? new Part(FORCE, NOT_KNOWN, part.label(), part.codes())
                    : new Part(FORCE, REGION + part.code(), part.label(),
                            Force.all().stream().map(Force::code).filter(code -> regionOf(code).equals(part.code())).collect(Collectors.toSet())));
        }
        return List.copyOf(parts);
    }

    /** A force, several together, a region, or those of whom the force is not known, in words. */
    public static String labelOfForces(String code) {
        if (code.equals(NOT_KNOWN)) {
            return FORCE_NOT_KNOWN;
        }
        return code.startsWith(REGION) ? Dimension.REGION.nameOf(code.substring(REGION.length()))
                : InWords.list(forcesOf(code).map(Force::labelOf).toList(), "and");
    }

    /** The forces that a code takes together. */
    public static Stream<String> forcesOf(String code) {
        return Arrays.stream(code.split("\\" + JOINED_BY));
    }

    private static String regionOf(String force) {
        return Dimension.REGION.codeOfForce(force);
    }
}
