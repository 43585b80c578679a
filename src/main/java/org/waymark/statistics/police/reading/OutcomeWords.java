package org.waymark.statistics.police.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.reference.Outcome;

/** Outcomes as publishers write them. */
public final class OutcomeWords {

    private static final Pattern OUTCOME = Pattern.compile("(?:outcome |type |outcome type )?(\\d{1,2}a?)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private OutcomeWords() {
    }

    /** By its number, alone or after "Outcome", or by a whole label; 1A, 2A and 3A stay what they are. */
    public static Optional<Outcome> outcome(String text) {
        var number = OUTCOME.matcher(plain(text));
        return number.matches() ? Outcome.find(number.group(1).toUpperCase(Locale.UK))
                : Outcome.all().stream().filter(outcome -> Stream.of(outcome.label(), outcome.officialName()).anyMatch(label -> plain(label).equals(plain(text)))).findFirst();
    }

    private static String plain(String text) {
        return SPACES.matcher(text.strip().toLowerCase(Locale.UK)).replaceAll(" ");
    }
}
