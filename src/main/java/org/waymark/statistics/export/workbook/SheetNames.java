package org.waymark.statistics.export.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for the sheets of the tables: their codes, cut to the 31 letters that Excel allows, and each only once, whatever its capitals. */
final class SheetNames {

    static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    private SheetNames(List<String> taken) {
        taken.forEach(name -> this.taken.add(name.toLowerCase(Locale.ROOT)));
    }

    static List<String> of(List<String> codes, List<String> taken) {
        var names = new SheetNames(taken);
        return codes.stream().map(names::next).toList();
    }

    private String next(String code) {
        var name = cut(code, LONGEST);
        for (var number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            var ending = "-" + number;
            name = cut(code, LONGEST - ending.length()) + ending;
        }
        return name;
    }

    private static String cut(String code, int length) {
        return code.length() <= length ? code : code.substring(0, length).replaceFirst("-+$", "");
    }
}
