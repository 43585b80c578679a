package org.waymark.statistics.published.check;

import static java.util.regex.Pattern.compile;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a claim from its first word to its last: a qualifier and a fraction, a qualifier and a percentage, or so many years. */
final class ClaimReader {

    private static final Map<String, Qualifier> OWN_WORDS = ownWords();

    private static final Pattern ONE_IN_THREE = compile("(?<part>.+?) (?:in|out of)(?: every)? (?<whole>.+)");
    private static final Pattern TWO_THIRDS = compile("(?<part>.+) (?<whole>\\p{Alpha}+)");
    private static final Pattern IN_DIGITS = compile("(?<part>\\d+)/(?<whole>\\d+)");
    private static final Pattern PERCENT = compile("(?<percent>\\d{1,3}(?:\\.\\d{1,6})?) ?(?:%|per ?cent)");
    private static final Pattern YEARS = compile(
            "(?:(?:(?:in|over|during|for) )?(?:the )?(?:past|last|previous) |(?:in|during|for) )?(?<years>.+) years?");
    private static final Pattern PERIOD = compile("(?:(?:in|over|during|for) )?(?:(?:a|the) )?(?<years>.+) year period");

    private ClaimReader() {
    }

    static Optional<Claim> read(String claim) {
        var words = plain(claim);
        return years(words).or(() -> share(words));
    }

    private static String plain(String claim) {
        return claim.strip().toLowerCase(Locale.UK)
                .replaceAll("(?<=\\w)[-‐‑](?=\\w)", " ")
                .replaceAll("[\\s\\h]+", " ")
                .replaceFirst("\\.$", "");
    }

    private static Optional<Claim> years(String words) {
        return number(PERIOD, words, "years").or(() -> number(YEARS, words, "years")).map(Claim.OfYears::new);
    }

    private static Optional<Integer> number(Pattern pattern, String words, String group) {
        var matcher = pattern.matcher(words);
        return matcher.matches() ? asOptional(NumberWords.number(matcher.group(group))) : Optional.empty();
    }

    private static Optional<Claim> share(String words) {
        var own = OWN_WORDS.entrySet().stream().filter(word -> words.startsWith(word.getKey() + " ")).findFirst();
        var rest = own.map(word -> words.substring(word.getKey().length() + 1)).orElse(words);
        var qualifier = own.map(Entry::getValue);
        return percentage(rest).<Claim>map(percent -> new Claim.OfPercentage(qualifier, percent))
                .or(() -> fraction(rest).map(fraction -> new Claim.OfFraction(qualifier, fraction)));
    }

    private static Optional<BigDecimal> percentage(String words) {
        var matcher = PERCENT.matcher(words);
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group("percent"))) : Optional.empty();
    }

    private static Optional<Percentage> fraction(String words) {
        Matcher matcher;
        if ((matcher = IN_DIGITS.matcher(words)).matches() || (matcher = ONE_IN_THREE.matcher(words)).matches()) {
            return fraction(NumberWords.number(matcher.group("part")), NumberWords.number(matcher.group("whole")));
        }
        if ((matcher = TWO_THIRDS.matcher(words)).matches()) {
            return fraction(NumberWords.number(matcher.group("part")), NumberWords.partOf(matcher.group("whole")));
        }
        return words.equals("half") ? Optional.of(Percentage.of(1, 2)) : Optional.empty();
    }

    private static Optional<Percentage> fraction(OptionalInt part, OptionalInt whole) {
        var understood = part.isPresent() && whole.isPresent() && whole.getAsInt() > 0 && part.getAsInt() <= whole.getAsInt();
        return understood ? Optional.of(Percentage.of(part.getAsInt(), whole.getAsInt())) : Optional.empty();
    }

    private static Optional<Integer> asOptional(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static Map<String, Qualifier> ownWords() {
        var words = new LinkedHashMap<String, Qualifier>();
        words.put("at least", Qualifier.AT_LEAST);
        words.put("more than", Qualifier.MORE_THAN);
        words.put("over", Qualifier.MORE_THAN);
        words.put("nearly", Qualifier.NEARLY);
        words.put("almost", Qualifier.ALMOST);
        words.put("about", Qualifier.ABOUT);
        words.put("around", Qualifier.ABOUT);
        words.put("roughly", Qualifier.ABOUT);
        words.put("approximately", Qualifier.ABOUT);
        return words;
    }
}
