package org.waymark.statistics.published.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** All checks of one statement, made in the order in which the explanation names them. */
final class StatementCheck {

    private final Statement statement;
    private final SourceFigures source;
    private final Optional<Share> share;

    private final List<Check> made = new ArrayList<>();
    private final LinkedHashSet<String> sentences = new LinkedHashSet<>();

    StatementCheck(Statement statement, SourceFigures source) {
        this.statement = statement;
        this.source = source;
        this.share = source.shareOf(statement);
    }

    CheckedStatement result() {
        againstALargerArea();
        asASum();
        share.ifPresent(known -> sentences.addAll(known.foundBy()));
        percentage();
        claim();
        shareThatNothingWasComparedWith();
        sentences.addAll(CopyingError.suspectedOf(statement, source));
        if (made.isEmpty()) {
            sentences.add(Unchecked.because(statement, source));
        }
        return new CheckedStatement(
                statement, Check.verdict(made), share.map(Share::recomputed), String.join("; ", sentences));
    }

    private void againstALargerArea() {
        Optional.ofNullable(source.contradicting().get(statement)).ifPresent(reason -> add(false, reason));
    }

    /** A sum judges the total, never its parts; and only a total that was published. */
    private void asASum() {
        statement.count().ifPresent(published -> source.counts().sumsOf(statement.figure())
                .forEach(sum -> statement.qualifier().holdsOfCount(sum.value(), published)
                        .ifPresent(holds -> add(holds, sum.foundBy().orElseThrow() + against(holds, sum.value(), published)))));
    }

    private String against(boolean holds, long sum, long published) {
        if (holds) {
            return sum == published ? "" : ", " + statement.qualifier().beforeANumber() + Plain.number(published);
        }
        return ", not " + statement.qualifier().beforeANumber() + Plain.number(published);
    }

    private void percentage() {
        statement.percent().ifPresent(percent -> share.ifPresentOrElse(
                known -> percentage(known, percent, statement.qualifier()),
                () -> noWholeNumber(percent)));
    }

    private void percentage(Share known, BigDecimal percent, Qualifier qualifier) {
        var holds = qualifier.holdsOfPercentage(known.percentage(), percent);
        var meant = qualifier.beforeANumber() + Plain.percent(percent);
        var compared = qualifier == Qualifier.ABOUT ? inFull(known.percentage()) : known.percentage().rounded(percent.scale());
        add(holds, known.inWords() + " is " + Plain.percent(compared)
                + (holds ? qualifier == Qualifier.EXACT ? "" : ", " + meant : ", not " + meant));
        if (!holds) {
            sentences.addAll(SimpleExplanation.of(statement, percent, source));
        }
    }

    private void noWholeNumber(BigDecimal percent) {
        source.counts().givingTheShareOf(statement).filter(WholeNumbers::none).ifPresent(none -> {
            add(false, "no whole number out of " + source.counts().denominatorOf(statement).orElseThrow().printed() + " gives " + Plain.percent(percent));
            sentences.addAll(SimpleExplanation.of(statement, percent, source));
        });
    }

    /** A claim's own word goes before the qualifier column. */
    private void claim() {
        statement.claim().ifPresent(words -> {
            switch (Claim.understood(words).orElse(null)) {
                case Claim.OfFraction(var ownWord, var fraction) -> share.ifPresent(known ->
                        fraction(known, words, fraction, ownWord.orElse(statement.qualifier())));
                case Claim.OfPercentage(var ownWord, var percent) -> share.ifPresent(known ->
                        percentage(known, percent, ownWord.orElse(statement.qualifier())));
                case Claim.OfYears(var years) -> years(words, years);
                case null -> sentences.add(Plain.quoted(words) + " is not a claim that can be checked");
            }
        });
    }

    private void fraction(Share known, String words, Percentage fraction, Qualifier qualifier) {
        var exactly = known.percentage().equals(fraction) ? "exactly " : "";
        add(qualifier.holdsOfFraction(known.percentage(), fraction),
                known.inWords() + " is " + exactly + Plain.percent(inFull(known.percentage())), words);
    }

    private void years(String words, int years) {
        add(statement.figure().window().isWithinHalfAYearOf(years),
                statement.figure().window().inWords() + " is " + statement.figure().window().length(), words);
    }

    private void shareThatNothingWasComparedWith() {
        share.filter(known -> sentences.stream().noneMatch(sentence -> sentence.startsWith(known.inWords())))
                .ifPresent(known -> sentences.add(known.inWords() + " is " + Plain.percent(known.recomputed())));
    }

    private static BigDecimal inFull(Percentage percentage) {
        return percentage.rounded(2);
    }

    private void add(boolean holds, String found, String words) {
        add(holds, found + ": " + Plain.quoted(words) + (holds ? " holds" : " does not hold"));
    }

    private void add(boolean holds, String sentence) {
        made.add(new Check(holds, sentence));
        sentences.add(sentence);
    }
}
