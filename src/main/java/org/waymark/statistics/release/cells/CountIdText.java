package org.waymark.statistics.release.cells;

import java.util.TreeMap;
import java.util.stream.Collectors;

import org.waymark.statistics.disclosure.CountId;

/** The id of a count as it is kept: "RECORDED;force=E23000003;time=2023-01/2023-12". */
final class CountIdText {

    private CountIdText() {
    }

    static String of(CountId id) {
        var text = id.where().entrySet().stream().map(entry -> ";" + entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining("", id.of(), ""));
        if (!read(text).equals(id)) {
            throw new IllegalArgumentException("A code holds ; or =: " + id);
        }
        return text;
    }

    static CountId read(String text) {
        var parts = text.split(";");
        var where = new TreeMap<String, String>();
        for (int place = 1; place < parts.length; place++) {
            var equals = parts[place].indexOf('=');
            where.put(parts[place].substring(0, equals), parts[place].substring(equals + 1));
        }
        return new CountId(parts[0], where);
    }
}
