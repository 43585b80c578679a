package org.waymark.statistics.release.check;

import java.util.Arrays;
import java.util.List;

import org.waymark.statistics.release.content.Json;

import io.quarkus.qute.TemplateData;

/**
 * An exposed count in words: in which table, row and column it stands, between what it must lie, and which published numbers say so.
 *
 * @param difference whether least and most are about how it changed since an earlier release
 */
@TemplateData
public record Exposure(String table, String row, String column, boolean difference, long least, long most, List<String> givenAwayBy) {

    /** More than this many numbers nobody reads. */
    private static final int FOREMOST = 6;

    static List<Exposure> read(String json) {
        return Arrays.asList(Json.read(json, Exposure[].class));
    }

    /** "It must be 3.", "It must lie between 2 and 4.", "It must be at least 2.", or "Since an earlier release it changed by +1 to +3." */
    public String known() {
        if (difference) {
            return least == most ? "Since an earlier release it changed by %+d.".formatted(least) : "Since an earlier release it changed by %+d to %+d.".formatted(least, most);
        }
        if (least == most) {
            return "It must be %d.".formatted(least);
        }
        return most == Long.MAX_VALUE ? "It must be at least %d.".formatted(least) : "It must lie between %d and %d.".formatted(least, most);
    }

    /** The first of the numbers that give it away. */
    public List<String> foremost() {
        return givenAwayBy.stream().limit(FOREMOST).toList();
    }

    /** How many more there are. */
    public int others() {
        return Math.max(0, givenAwayBy.size() - FOREMOST);
    }
}
