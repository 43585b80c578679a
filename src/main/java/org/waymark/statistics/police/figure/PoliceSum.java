package org.waymark.statistics.police.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Published counts added up, without ever taking a withheld one for a number: "12 + 2 × <5". */
public final class PoliceSum {

    /** Nothing stood there, or no row was published. */
    private static final String NOTHING = "[x]";

    private final Map<String, Integer> withheld = new LinkedHashMap<>();
    private boolean isGiven;
    private long given;

    public PoliceSum plus(PoliceCount count) {
        switch (count) {
            case PoliceCount.Given number -> {
                isGiven = true;
                given += number.number();
            }
            case PoliceCount.Withheld sign -> withheld.merge(sign.stood().isEmpty() ? NOTHING : sign.stood(), 1, Integer::sum);
        }
        return this;
    }

    /** Whether the publisher gave a number or a sign for one. */
    public boolean saysAnything() {
        return isGiven || withheld.keySet().stream().anyMatch(sign -> !sign.equals(NOTHING));
    }

    boolean isWhole() {
        return isGiven && withheld.isEmpty();
    }

    public String inWords() {
        var parts = new ArrayList<String>();
        if (isGiven) {
            parts.add(String.format(Locale.UK, "%,d", given).replace('-', '\u2212'));
        }
        withheld.forEach((sign, times) -> parts.add(times == 1 ? sign : times + " × " + sign));
        return parts.isEmpty() ? NOTHING : String.join(" + ", parts);
    }
}
