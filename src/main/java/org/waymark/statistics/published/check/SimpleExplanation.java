package org.waymark.statistics.published.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Looks for what a wrong percentage follows from, among the same source's numbers of the same area or the same window:
 * first the same numerator over a difference or a sum of two denominators, then other pairs of a numerator and a denominator.
 */
final class SimpleExplanation {

    /** A number of the source, and the statement that it stands in. */
    private record Standing(long value, Statement in) {

        boolean isOfSameWindowAs(Standing other) {
            return in.figure().window().equals(other.in.figure().window());
        }

        boolean isOfSameAreaAs(Standing other) {
            return in.figure().area().equals(other.in.figure().area());
        }
    }

    /** Among more numbers than these some pair would fit by chance, and explain nothing. */
    private static final int TOO_MANY = 300;

    private final Statement statement;
    private final BigDecimal percent;
    private final SourceFigures source;
    private final List<Statement> neighbours;
    private final List<Standing> denominators;
    private final Set<String> found = new LinkedHashSet<>();

    private SimpleExplanation(Statement statement, BigDecimal percent, SourceFigures source) {
        this.statement = statement;
        this.percent = percent;
        this.source = source;
        this.neighbours = source.statements().stream().filter(this::isNear).filter(source::servesOthers).toList();
        this.denominators = neighbours.stream().flatMap(this::denominators)
                .sorted(Comparator.comparingLong(Standing::value).reversed()).toList();
    }

    /** All that were found, the simplest first. */
    static Set<String> of(Statement statement, BigDecimal percent, SourceFigures source) {
        var explanation = new SimpleExplanation(statement, percent, source);
        if (explanation.neighbours.size() > TOO_MANY) {
            return Set.of();
        }
        source.shareOf(statement).ifPresent(explanation::sameNumeratorOverTwoDenominators);
        source.shareOf(statement).ifPresent(explanation::otherPairs);
        explanation.sharesOfOthers();
        return explanation.found;
    }

    /** Two denominators of one window before two of one area; a pair that has neither in common means nothing. */
    private void sameNumeratorOverTwoDenominators(Share share) {
        var wholes = WholeNumbers.wholesOf(share.part(), percent);
        differencesAndSums(wholes, Standing::isOfSameWindowAs);
        differencesAndSums(wholes, Standing::isOfSameAreaAs);
    }

    private void differencesAndSums(WholeNumbers wholes, BiPredicate<Standing, Standing> alike) {
        for (var larger : denominators) {
            for (var smaller : denominators) {
                if (larger.value() > smaller.value() && alike.test(larger, smaller)) {
                    name(wholes, larger.value() - smaller.value(), larger, Plain.MINUS, smaller);
                    name(wholes, larger.value() + smaller.value(), larger, "+", smaller);
                }
            }
        }
    }

    private void name(WholeNumbers wholes, long result, Standing larger, String sign, Standing smaller) {
        if (wholes.contains(result)) {
            found.add("%s follows from %s = %s %s %s".formatted(Plain.percent(percent), Plain.number(result),
                    Plain.number(larger.value()), sign, Plain.number(smaller.value())));
        }
    }

    private void otherPairs(Share share) {
        var wholes = WholeNumbers.wholesOf(share.part(), percent);
        denominators.stream()
                .filter(other -> other.value() != share.whole() && wholes.contains(other.value()))
                .forEach(other -> name(share.part(), other.value(), other.in()));
        neighbours.forEach(other -> source.countOf(other).map(Count::value)
                .filter(count -> count != share.part() && WholeNumbers.wholesOf(count, percent).contains(share.whole()))
                .ifPresent(count -> name(count, share.whole(), other)));
    }

    private void sharesOfOthers() {
        neighbours.stream().filter(other -> !other.equals(statement)).forEach(other -> source.shareOf(other)
                .filter(share -> WholeNumbers.wholesOf(share.part(), percent).contains(share.whole()))
                .ifPresent(share -> name(share.part(), share.whole(), other)));
    }

    private void name(long numerator, long denominator, Statement in) {
        found.add("%s follows from %s of %s (%s)".formatted(
                Plain.percent(percent), Plain.number(numerator), Plain.number(denominator), in.id()));
    }

    private Stream<Standing> denominators(Statement in) {
        var ofOthers = in.figure().measure().equals(KnownMeasures.RECORDED_OFFENCES) ? source.countOf(in).stream() : Stream.<Count>empty();
        return Stream.concat(source.counts().denominatorOf(in).stream(), ofOthers)
                .filter(count -> count.value() > 0)
                .map(count -> new Standing(count.value(), in));
    }

    private boolean isNear(Statement other) {
        return other.figure().area().equals(statement.figure().area()) || other.figure().window().equals(statement.figure().window());
    }
}
