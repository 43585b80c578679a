package org.waymark.statistics.published.check;

/** Says why no check could be made of a statement. */
final class Unchecked {

    private Unchecked() {
    }

    static String because(Statement statement, SourceFigures source) {
        if (source.shareOf(statement).isPresent()) {
            return "no percentage was published to compare it with";
        }
        var denominator = source.counts().denominatorOf(statement);
        if (denominator.filter(whole -> whole.value() == 0).isPresent()) {
            return "there is no share of 0";
        }
        if (source.countOf(statement).isPresent()) {
            return denominatorIsWanted(statement) ? "no denominator was published" : "a count on its own, with nothing to check it against";
        }
        if (denominator.isEmpty() || statement.percent().isEmpty()) {
            return statement.percent().isPresent() ? "neither a count nor a denominator is known" : "no count was published: missing, never 0";
        }
        return "no count was published, and " + source.counts().givingTheShareOf(statement)
                .map(numbers -> Plain.number(numbers.howMany()) + " whole numbers give " + Plain.percent(statement.percent().get()))
                .orElse("“" + statement.qualifier().beforeANumber().strip() + "” leaves open which it is");
    }

    private static boolean denominatorIsWanted(Statement statement) {
        return statement.percent().isPresent() || statement.claim().isPresent();
    }
}
