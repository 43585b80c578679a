package org.waymark.investigation.contradiction;

import org.waymark.reference.Force;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A contradiction as the list shows it. */
@TemplateData
public record ContradictionLine(String reference, String sentence, String force, String since) {

    static ContradictionLine of(Contradictions.Found found) {
        return new ContradictionLine(found.reference(), found.asKind().sentence(), Force.labelOf(found.force()), London.inWords(found.since()));
    }
}
