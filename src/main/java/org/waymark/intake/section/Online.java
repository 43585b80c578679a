package org.waymark.intake.section;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the content is: its addresses, one a line, and the platforms. Nothing here is ever fetched. */
public record Online(String addresses, String platforms) implements Answers {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:http(s?)://)?([^/]*)(.*)");

    @Override
    public Section section() {
        return Section.ONLINE;
    }

    @Override
    public Map<Word, String> words() {
        return Map.of(Word.ADDRESSES, addresses, Word.PLATFORMS, platforms);
    }

    @Override
    public List<Line> lines() {
        return List.of(
                addresses.isEmpty() ? Line.of("Addresses", "") : new Line("Addresses", defanged(), true),
                Line.of("Platforms", platforms));
    }

    /** The addresses so that no program takes them for links and no hurried hand opens them. */
    String defanged() {
        return addresses.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Online::defanged).collect(Collectors.joining("\n"));
    }

    private static String defanged(String address) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return address.replace(".", "[.]");
        }
        var scheme = parts.group(1) == null ? "" : "hxxp" + parts.group(1).toLowerCase(Locale.ROOT) + "://";
        return scheme + parts.group(2).replace(".", "[.]") + parts.group(3);
    }
}
