package org.waymark.casefile;

import java.util.Map;
import java.util.UUID;

import org.waymark.cases.Notes;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A note on the page of its case. */
@TemplateData
public record NoteLine(String when, String author, String text) {

    static NoteLine of(Notes.Note note, Map<UUID, String> names) {
        return new NoteLine(London.inWords(note.at()), names.get(note.by()), note.text());
    }
}
