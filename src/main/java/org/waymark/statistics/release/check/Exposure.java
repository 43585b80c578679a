package org.waymark.statistics.release.check;

import java.util.Arrays;
import java.util.List;

import org.waymark.statistics.release.Json;

import io.quarkus.qute.TemplateData;

/** An exposed count in words: in which table, row and column it stands, between what it must lie, and which published numbers say so. */
@TemplateData
public record Exposure(String table, String row, String column, long least, long most, List<String> givenAwayBy) {

    static String json(List<Exposure> exposed) {
        return Json.text(exposed);
    }

    static List<Exposure> read(String json) {
        return Arrays.asList(Json.read(json, Exposure[].class));
    }

    /** "It must be 3.", or "It must lie between 2 and 4." */
    public String known() {
        return least == most ? "It must be %d.".formatted(least) : "It must lie between %d and %d.".formatted(least, most);
    }
}
