package org.waymark.statistics.police.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.statistics.police.figure.Period;

/** Years, quarters and months as publishers write them; what is written otherwise, or could be two things, is not read. */
public final class PeriodWords {

    public static final String EXAMPLES = "2023/24, 2023/24 Q1, 2023, 2023-04 or 2023-04-01 to 2024-03-31";

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH_NAME = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) (20\\d{2})";
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(?:fy ?|financial year )?(20\\d{2})[/-](20)?(\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER = Pattern.compile("(?:q|quarter )?([1-4])");
    private static final Pattern YEAR = Pattern.compile("(?:calendar year )?(20\\d{2})");
    private static final Pattern MONTH = Pattern.compile("20\\d{2}-(0[1-9]|1[0-2])");
    private static final Pattern YEAR_AND_QUARTER = Pattern.compile("(\\S+) (?:q|quarter )([1-4])|(?:q|quarter )([1-4]) (\\S+)");
    private static final Pattern DAYS = Pattern.compile("(20\\d{2}-\\d{2}-\\d{2}) to (20\\d{2}-\\d{2}-\\d{2})");
    private static final Pattern NAMED_MONTH = Pattern.compile(MONTH_NAME);
    private static final Pattern NAMED_MONTHS = Pattern.compile(MONTH_NAME + " ?(?:to|-) ?" + MONTH_NAME);
    private static final Pattern YEAR_TO = Pattern.compile("(?:year|12 months|twelve months) (?:ending|ended|to) " + MONTH_NAME);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PeriodWords() {
    }

    /** The year in which a financial year begins: 2023 for "2023/24", "2023-24" and "2023/2024". */
    public static Optional<Integer> financialYear(String text) {
        var year = FINANCIAL_YEAR.matcher(text);
        return year.matches() && (Integer.parseInt(year.group(1)) + 1) % 100 == Integer.parseInt(year.group(3))
                ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    public static Optional<Integer> quarter(String text) {
        return found(QUARTER, plain(text)).map(quarter -> Integer.valueOf(quarter.group(1)));
    }

    /** "2023/24", "2023/24 Q1", "2023", "2023-04", "2023-04-01 to 2024-03-31", "year ending March 2024", "April 2023 to March 2024". */
    public static Optional<Period> period(String typed) {
        var text = plain(typed);
        var year = financialYear(text).map(Period::ofFinancialYear);
        var month = found(MONTH, text).map(one -> Period.ofMonths(YearMonth.parse(one.group()), 1));
        if (year.isPresent() && month.isPresent()) {
            // "2011-12" is a year to one force and December to another.
            return Optional.empty();
        }
        return Stream.of(year, month, found(YEAR, text).map(one -> Period.ofMonths(YearMonth.of(Integer.parseInt(one.group(1)), 1), 12)),
                        found(YEAR_AND_QUARTER, text).flatMap(PeriodWords::quarterOf), found(DAYS, text).flatMap(days -> days(days.group(1), days.group(2))),
                        found(NAMED_MONTH, text).map(one -> Period.ofMonths(month(one, 1), 1)), found(NAMED_MONTHS, text).flatMap(PeriodWords::months),
                        found(YEAR_TO, text).map(one -> Period.ofMonths(month(one, 1).minusMonths(11), 12)))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Period> quarterOf(MatchResult found) {
        var number = Integer.parseInt(found.group(2) == null ? found.group(3) : found.group(2));
        return financialYear(found.group(1) == null ? found.group(4) : found.group(1)).map(year -> Period.ofFinancialQuarter(year, number));
    }

    private static Optional<Period> months(MatchResult found) {
        var from = month(found, 1);
        var to = month(found, 3);
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from.atDay(1), to.atEndOfMonth()));
    }

    private static YearMonth month(MatchResult found, int group) {
        return YearMonth.of(Integer.parseInt(found.group(group + 1)), MONTHS.indexOf(found.group(group).substring(0, 3)) + 1);
    }

    private static Optional<Period> days(String from, String to) {
        try {
            return Optional.of(new Period(LocalDate.parse(from), LocalDate.parse(to)));
        } catch (DateTimeException | IllegalArgumentException cause) {
            return Optional.empty();
        }
    }

    private static Optional<MatchResult> found(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches).map(Matcher::toMatchResult);
    }

    private static String plain(String text) {
        return SPACES.matcher(text.strip().toLowerCase(Locale.UK).replace('\u2013', '-')).replaceAll(" ");
    }
}
