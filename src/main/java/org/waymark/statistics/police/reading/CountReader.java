package org.waymark.statistics.police.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.waymark.statistics.police.figure.PoliceCount;
import org.waymark.statistics.police.file.Cell;

/**
 * Reads a number as publishers of statistics write it, with their signs for what is not shown: Government Statistical
 * Service, "Using symbols in tables" ([c] confidential, [x] not available, [z] not applicable, [low]), and what forces write.
 */
public final class CountReader {

    private static final Pattern NUMBER = Pattern.compile("[-\u2212]?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})");
    private static final Pattern BELOW = Pattern.compile("(<|less than|fewer than|under)\\s?\\d{1,3}");
    private static final Set<String> SUPPRESSED = Set.of("*", "**", "[c]", "[low]", "suppressed", "withheld");
    private static final Set<String> MISSING = Set.of("-", "\u2013", "\u2014", "..", "...", ":", "[x]", "[z]", "n/a", "na", "not available",
            "not applicable", "no data", "not known", "offence code expired", "data not provided", "not provided", "data not supplied", "data not available");

    /** The Home Office writes "N/A - Offence code expired" and "N/A - data not provided". */
    private static final Pattern NOT_APPLICABLE = Pattern.compile("n/?a [-\u2013] (.+)");

    private CountReader() {
    }

    /** @return what stands there, or nothing where it is neither a whole number nor one of the signs */
    public static Optional<PoliceCount> read(Cell cell) {
        return switch (cell.kind()) {
            case EMPTY -> Optional.of(PoliceCount.NOT_THERE);
            case TEXT, NUMBER -> read(cell.text());
            case PERCENTAGE, DAY, FORMULA, OTHER -> Optional.empty();
        };
    }

    /** Why a cell is no number, as a sentence for whoever sent it. */
    public static String reasonAgainst(Cell cell) {
        return switch (cell.kind()) {
            case PERCENTAGE -> "This is a percentage. Only counts are taken.";
            case DAY -> "This is a date and no count.";
            case FORMULA -> "This is a formula. Put the number itself into the cell.";
            default -> cell.text().endsWith("%") ? "This is a percentage. Only counts are taken."
                    : "This is neither a whole number nor one of the signs for a number that is not shown, such as <5, *, - or “data not provided”.";
        };
    }

    private static Optional<PoliceCount> read(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new PoliceCount.Given(Long.parseLong(text.replace(",", "").replace('\u2212', '-'))));
        }
        var plain = text.toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        if (BELOW.matcher(plain).matches() || SUPPRESSED.contains(plain)) {
            return Optional.of(new PoliceCount.Withheld(PoliceCount.Why.SUPPRESSED, text));
        }
        var because = NOT_APPLICABLE.matcher(plain);
        return MISSING.contains(because.matches() ? because.group(1) : plain) ? Optional.of(new PoliceCount.Withheld(PoliceCount.Why.MISSING, text)) : Optional.empty();
    }
}
