package org.waymark.statistics.published;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.reference.Force;
import org.waymark.statistics.published.check.Area;

/** An area as it is typed and as it is shown: force codes become short names, any other name stays as it is. */
final class AreaText {

    private static final Pattern LOOKS_LIKE_A_CODE = Pattern.compile("[ENSW]\\d{8}");

    private AreaText() {
    }

    /** Why a text is no area: a union is one of known forces, and a mistyped code must not pass for a name. */
    static Optional<String> reasonAgainst(String text) {
        var codes = Stream.of(text.split(";", -1)).map(String::strip).toList();
        if (codes.size() > 1 && new TreeSet<>(codes).size() < codes.size()) {
            return Optional.of("One force stands here twice.");
        }
        return codes.stream()
                .filter(code -> codes.size() > 1 || LOOKS_LIKE_A_CODE.matcher(code).matches())
                .filter(code -> Force.find(code).isEmpty())
                .findFirst()
                .map(code -> "No police force has the code “" + code + "”.");
    }

    /** "Staffordshire and West Midlands", "38-forces". */
    static String inWords(Area area) {
        var names = area.members().stream().map(code -> Force.find(code).map(Force::shortName).orElse(code)).sorted().toList();
        return names.size() == 1 ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
