package org.waymark.statistics.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.waymark.ledger.Cube;

/**
 * A figure that Waymark gives: what is counted, out of what, and what that means in plain English. The same object feeds
 * the query, the page, the caption of the chart, "How we count this" and the metadata of a file.
 */
public record Measure(String name, String label, String definition, String saying, Topic topic, Set<Basis> bases, Kind kind, Which numerator,
        Optional<Which> denominator, Optional<Dimension> across, int version) {

    /** What kind of number it is. */
    public enum Kind {
        /** A number of things. */
        COUNT,
        /** A part of a whole, with a percentage and an interval. */
        SHARE,
        /** A difference from an earlier count. */
        CHANGE
    }

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    public Measure {
        demand(name != null && NAME.matcher(name).matches(), name,
                "has a name that cannot stand in an address: use small letters and hyphens, as in \"recorded-offences\"");
        demand(topic != null, name, "has no topic: say of(OUTCOMES), of(WITHDRAWALS) or of(REPORTS)");
        demand(label != null && !label.isBlank(), name, "has no label: say called(\"...\") with the words that stand over its column");
        demand(definition != null && definition.endsWith("."), name,
                "has no definition: say meaning(\"...\") with the sentence of its Javadoc, full stop included");
        demand(saying != null && !saying.isBlank(), name,
                "has nothing to say: say saying(\"...\") with the words by which a page leads with its figure");
        demand(kind != Kind.COUNT || saying.split("\\|", -1).length == 3, name,
                "says its count without one, several and the rest: \"report|reports| reached the helpline\"");
        demand(numerator != null, name, "counts nothing: say counting(...) with what its numerator is");
        demand(topic.bases().containsAll(bases) && !bases.isEmpty(), name,
                "stands on a basis that its topic does not have: " + topic + " has " + topic.bases());
        demand((kind == Kind.SHARE) == denominator.isPresent(), name,
                "is a share without a whole, or no share but with one: say outOf(...) for a share and only there");
        demand(across.map(topic.dimensions()::contains).orElse(true), name,
                "is spread over a dimension that its topic cannot be split by: " + topic + " has " + topic.dimensions());
        demand(across.isEmpty() || saying.split("\\|", -1).length == 2, name,
                "does not say what the largest group is and of what: \"the most common outcome|{things}\"");
        demand(version >= 1, name, "has no version: the first is 1, and a changed definition takes the next");
        for (var basis : bases) {
            var cube = basis.cubeSplitBy(across.map(List::of).orElse(List.of()));
            denominator.ifPresentOrElse(whole -> {
                demandCodes(name, numerator, numerator.cube().orElse(cube));
                demandCodes(name, whole, whole.cube().orElse(cube));
                demand(numerator.isPartOf(whole), name,
                        "counts things that its denominator leaves out: a share is a part of its whole");
            }, () -> demandCodes(name, numerator, numerator.cube().orElse(cube)));
        }
    }

    static Draft measure(String name) {
        return new Draft(name);
    }

    /**
     * Why a table like this cannot have it, or nothing where it can: a measure that is spread over a dimension stands only
     * in a table split by it, and a table split by outcome has the one measure that is spread over outcomes.
     */
    public Optional<String> absenceFrom(Basis basis, List<Dimension> by, Window window) {
        if (!bases.contains(basis)) {
            return Optional.of("There is no %s on the basis \"%s\"".formatted(name, basis.code()));
        }
        if (across.isPresent() && !by.contains(across.get())) {
            return Optional.of("There is %s only in a table by %s".formatted(name, across.get().code()));
        }
        if (by.contains(Dimension.OUTCOME) && !across.equals(Optional.of(Dimension.OUTCOME))) {
            return Optional.of("A table by outcome has the one measure \"outcomes\"");
        }
        if (kind == Kind.CHANGE && by.stream().noneMatch(Dimension::isTime) && !window.isAtMostAYear()) {
            return Optional.of("There is %s only by year, quarter or month, or where the window is at most twelve months".formatted(name));
        }
        return Optional.empty();
    }

    /** Counted in a cube of its own: a table has it only where it is asked for by name. */
    public boolean isApart() {
        return numerator.cube().filter(cube -> bases.stream().noneMatch(basis -> basis.cube() == cube)).isPresent();
    }

    public boolean isShare() {
        return kind == Kind.SHARE;
    }

    private static void demandCodes(String name, Which which, Cube cube) {
        for (var dimension : which.codes().keySet()) {
            demand(cube.dimensions().contains(dimension), name,
                    "counts by \"%s\", which the cube %s does not have; it has %s".formatted(dimension, cube, cube.dimensions()));
        }
    }

    private static void demand(boolean met, String name, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException("The measure \"" + name + "\" " + otherwise + ".");
        }
    }

    /** A measure that is being written down; its version ends it. */
    static final class Draft {

        private final String name;
        private String label;
        private String definition;
        private String saying;
        private Topic topic;
        private Set<Basis> bases = Set.of();
        private Kind kind = Kind.COUNT;
        private Which numerator;
        private Which denominator;
        private Dimension across;

        private Draft(String name) {
            this.name = name;
        }

        Draft called(String label) {
            this.label = label;
            return this;
        }

        Draft meaning(String definition) {
            this.definition = definition;
            return this;
        }

        /**
         * How a page leads with its figure. A count: what there are so many of, "report|reports| reached the helpline". A share:
         * what is true of so many, "{things} were closed". A share across groups: what the largest of them is and of what, "the most common outcome|{things}".
         */
        Draft saying(String saying) {
            this.saying = saying;
            return this;
        }

        Draft of(Topic topic) {
            this.topic = topic;
            this.bases = Set.copyOf(topic.bases());
            return this;
        }

        /** On this basis only. */
        Draft on(Basis only) {
            this.bases = Set.of(only);
            return this;
        }

        Draft counting(Which numerator) {
            this.numerator = numerator;
            return this;
        }

        Draft outOf(Which denominator) {
            this.denominator = denominator;
            this.kind = Kind.SHARE;
            return this;
        }

        /** The groups of this dimension share one whole: the denominator is not split by it. */
        Draft across(Dimension dimension) {
            this.across = dimension;
            return this;
        }

        /** The difference from the same months a year before. */
        Draft onYearBefore() {
            this.kind = Kind.CHANGE;
            return this;
        }

        Measure version(int version) {
            return new Measure(name, label, definition, saying, topic, bases, kind, numerator, Optional.ofNullable(denominator),
                    Optional.ofNullable(across), version);
        }
    }
}
