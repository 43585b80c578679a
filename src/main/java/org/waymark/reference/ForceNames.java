package org.waymark.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every name that a police force goes by: its code, its short and its full name, its Welsh name and its aliases. */
public final class ForceNames {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Map<String, String> CODE_BY_NAME = read();

    private ForceNames() {
    }

    /** The force that goes by this name, in capitals or not; a name that is only like one of them is none. */
    public static Optional<Force> find(String name) {
        return Optional.ofNullable(CODE_BY_NAME.get(plain(name))).flatMap(Force::find);
    }

    private static Map<String, String> read() {
        var codes = new HashMap<String, String>();
        ReferenceFile.read("forces.csv", row -> Stream.concat(
                        Stream.of("code", "short_name", "name", "name_cy").map(row::getField), Stream.of(row.getField("aliases").split(";")))
                .filter(name -> !name.isBlank()).map(name -> Map.entry(plain(name), row.getField("code"))).toList())
                .stream().flatMap(List::stream).forEach(name -> codes.put(name.getKey(), name.getValue()));
        return Map.copyOf(codes);
    }

    private static String plain(String name) {
        return SPACES.matcher(name.strip().toLowerCase(Locale.UK).replace("&", "and")).replaceAll(" ");
    }
}
