package org.waymark.statistics.published.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Whole numbers and parts as English writes them: "20", "1,000", "twenty one", "a hundred"; "third", "quarters". */
final class NumberWords {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}|\\d{1,3},\\d{3}");
    private static final Pattern HUNDREDS = Pattern.compile("(?<hundreds>\\w+) hundred(?: and (?<rest>.+))?");

    private static final List<String> TO_NINETEEN = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Map<String, Integer> PARTS = parts();

    private NumberWords() {
    }

    static OptionalInt number(String words) {
        if (DIGITS.matcher(words).matches()) {
            return OptionalInt.of(Integer.parseInt(words.replace(",", "")));
        }
        var hundreds = HUNDREDS.matcher(words);
        return hundreds.matches() ? hundreds(hundreds.group("hundreds"), hundreds.group("rest")) : in(NUMBERS, words);
    }

    /** Into how many equal parts the word divides: 3 for "third" and "thirds". */
    static OptionalInt partOf(String word) {
        return in(PARTS, word.equals("halves") ? "half" : word.replaceFirst("s$", ""));
    }

    private static OptionalInt hundreds(String hundreds, String rest) {
        var many = in(NUMBERS, hundreds);
        var more = rest == null ? OptionalInt.of(0) : in(NUMBERS, rest);
        return many.isPresent() && many.getAsInt() < 10 && more.isPresent()
                ? OptionalInt.of(many.getAsInt() * 100 + more.getAsInt())
                : OptionalInt.empty();
    }

    private static OptionalInt in(Map<String, Integer> known, String word) {
        var number = known.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        numbers.put("a", 1);
        numbers.put("an", 1);
        numbers.put("a thousand", 1000);
        numbers.put("one thousand", 1000);
        for (var unit = 0; unit < TO_NINETEEN.size(); unit++) {
            numbers.put(TO_NINETEEN.get(unit), unit);
        }
        for (var ten = 0; ten < TENS.size(); ten++) {
            numbers.put(TENS.get(ten), (ten + 2) * 10);
            for (var unit = 1; unit < 10; unit++) {
                numbers.put(TENS.get(ten) + " " + TO_NINETEEN.get(unit), (ten + 2) * 10 + unit);
            }
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, Integer> parts() {
        var parts = new HashMap<String, Integer>(Map.of("half", 2, "third", 3, "quarter", 4, "fourth", 4, "fifth", 5,
                "sixth", 6, "seventh", 7, "eighth", 8, "ninth", 9, "tenth", 10));
        parts.putAll(Map.of("twelfth", 12, "twentieth", 20, "fiftieth", 50, "hundredth", 100, "thousandth", 1000));
        return Map.copyOf(parts);
    }
}
