package org.waymark.statistics.police;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.reference.Outcome;

/** Years, quarters and outcomes as publishers write them; what is written otherwise is not read. */
final class PoliceWords {

    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(20\\d{2})[/-](20)?(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(?:q|quarter )?([1-4])");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final Pattern MONTH = Pattern.compile("20\\d{2}-(0[1-9]|1[0-2])");
    private static final Pattern YEAR_AND_QUARTER = Pattern.compile("(\\S+) q([1-4])|q([1-4]) (\\S+)");
    private static final Pattern DAYS = Pattern.compile("(20\\d{2}-\\d{2}-\\d{2}) to (20\\d{2}-\\d{2}-\\d{2})");
    private static final Pattern OUTCOME = Pattern.compile("(?:outcome |type |outcome type )?(\\d{1,2}a?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PoliceWords() {
    }

    /** The year in which a financial year begins: 2023 for "2023/24", "2023-24" and "2023/2024". */
    static Optional<Integer> financialYear(String text) {
        var year = FINANCIAL_YEAR.matcher(text);
        return year.matches() && (Integer.parseInt(year.group(1)) + 1) % 100 == Integer.parseInt(year.group(3))
                ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    static Optional<Integer> quarter(String text) {
        return Optional.of(QUARTER.matcher(plain(text))).filter(Matcher::matches).map(quarter -> Integer.valueOf(quarter.group(1)));
    }

    /** "2023/24", "2023/24 Q1", "2023", "2023-04", "2023-04-01 to 2024-03-31". */
    static Optional<Period> period(String typed) {
        var text = plain(typed).replace('\u2013', '-');
        var days = DAYS.matcher(text);
        if (days.matches()) {
            return days(days.group(1), days.group(2));
        }
        var quarter = YEAR_AND_QUARTER.matcher(text);
        if (quarter.matches()) {
            var number = Integer.parseInt(quarter.group(2) == null ? quarter.group(3) : quarter.group(2));
            return financialYear(quarter.group(1) == null ? quarter.group(4) : quarter.group(1)).map(year -> Period.ofFinancialQuarter(year, number));
        }
        if (YEAR.matcher(text).matches()) {
            return Optional.of(Period.ofMonths(YearMonth.of(Integer.parseInt(text), 1), 12));
        }
        return financialYear(text).map(Period::ofFinancialYear)
                .or(() -> MONTH.matcher(text).matches() ? Optional.of(Period.ofMonths(YearMonth.parse(text), 1)) : Optional.empty());
    }

    /** By its number, alone or after "Outcome", or by a whole label; 1A, 2A and 3A stay what they are. */
    static Optional<Outcome> outcome(String text) {
        var number = OUTCOME.matcher(plain(text));
        return number.matches() ? Outcome.find(number.group(1).toUpperCase(Locale.UK))
                : Outcome.all().stream().filter(outcome -> Stream.of(outcome.label(), outcome.officialName()).anyMatch(label -> plain(label).equals(plain(text)))).findFirst();
    }

    private static Optional<Period> days(String from, String to) {
        try {
            return Optional.of(new Period(LocalDate.parse(from), LocalDate.parse(to)));
        } catch (DateTimeException | IllegalArgumentException cause) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        return SPACES.matcher(text.strip().toLowerCase(Locale.UK)).replaceAll(" ");
    }
}
