package org.waymark.statistics.release.check;

import java.util.Arrays;
import java.util.List;

import org.waymark.statistics.release.Json;

import io.quarkus.qute.TemplateData;

/**
 * An exposed count in words: in which table, row and column it stands, between what it must lie, and which published numbers say so.
 *
 * @param change whether what is known is not the count itself, but by how much it has changed since an earlier release
 */
@TemplateData
public record Exposure(String table, String row, String column, long least, long most, boolean change, List<String> givenAwayBy) {

    /** More than this many numbers nobody reads. */
    private static final int FOREMOST = 6;

    static String json(List<Exposure> exposed) {
        return Json.text(exposed);
    }

    static List<Exposure> read(String json) {
        return Arrays.asList(Json.read(json, Exposure[].class));
    }

    /** "It must be 3.", "It must lie between 2 and 4." or "It must be at least 2."; of a change so too. */
    public String known() {
        var what = change ? "Its change since an earlier release" : "It";
        if (least == most) {
            return "%s must be %d.".formatted(what, least);
        }
        return most == Long.MAX_VALUE ? "%s must be at least %d.".formatted(what, least) : "%s must lie between %d and %d.".formatted(what, least, most);
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
