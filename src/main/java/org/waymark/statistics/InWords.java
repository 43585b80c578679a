package org.waymark.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Numbers and shares in plain words, by the rules that published figures are held to: "nearly" is below, "more than" above. */
public final class InWords {

    /** The simple fractions, each as it stands before the things that it is of. */
    private enum Fraction {
        ONE_IN_TWENTY(5, "one in twenty"),
        ONE_IN_TEN(10, "one in ten"),
        ONE_IN_FIVE(20, "one in five"),
        A_QUARTER(25, "a quarter of"),
        A_THIRD(100 / 3.0, "a third of"),
        TWO_IN_FIVE(40, "two in five"),
        HALF(50, "half of"),
        THREE_IN_FIVE(60, "three in five"),
        TWO_THIRDS(200 / 3.0, "two thirds of"),
        THREE_QUARTERS(75, "three quarters of"),
        FOUR_IN_FIVE(80, "four in five"),
        NINE_IN_TEN(90, "nine in ten");

        private final double percent;
        private final String words;

        Fraction(double percent, String words) {
            this.percent = percent;
            this.words = words;
        }
    }

    private static final double EXACTLY = 0.5;
    private static final double NEARLY = 1.5;
    private static final int MOST_NAMED = 2;
    private static final List<String> SMALL = List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private InWords() {
    }

    /** 361 of 995 recorded offences: "more than a third of recorded offences". */
    public static String share(long part, long whole, String things) {
        var percent = 100.0 * part / whole;
        if (part == 0 || part == whole) {
            return (part == 0 ? "none of the " : "all ") + things;
        }
        for (var fraction : Fraction.values()) {
            if (Math.abs(percent - fraction.percent) <= EXACTLY) {
                return fraction.words + " " + things;
            }
            if (percent < fraction.percent && fraction.percent - percent <= NEARLY) {
                return "nearly " + fraction.words + " " + things;
            }
        }
        return List.of(Fraction.values()).reversed().stream().filter(fraction -> fraction.percent < percent).findFirst()
                .map(fraction -> "more than " + fraction.words + " " + things)
                .orElse("fewer than one in twenty " + things);
    }

    /** "none", "four", "12", "1,203". */
    public static String number(long number) {
        return number < SMALL.size() ? SMALL.get((int) number) : grouped(number);
    }

    public static String grouped(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** "Gwent", "Gwent and Kent", "Gwent, Kent and Surrey". */
    public static String list(List<String> names, String and) {
        return names.size() < 2 ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " " + and + " " + names.getLast();
    }

    /** Which comes first, of those that chance does not part from the first: "“Taking too long” is the reason cited most often: a third of withdrawals". */
    public static String first(List<String> within, String what, String share) {
        if (within.size() == 1) {
            return "%s is %s: %s".formatted(quoted(within.getFirst()), what, share);
        }
        return within.size() == MOST_NAMED
                ? "%s come first; which of them is %s is within chance".formatted(list(within.stream().map(InWords::quoted).toList(), "and"), what)
                : "No single one is clearly %s: %s lie within chance".formatted(what, number(within.size()));
    }

    public static String quoted(String name) {
        return "“" + name + "”";
    }

    public static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }

    public static String percent(BigDecimal percent) {
        return percent.toPlainString() + "%";
    }
}
