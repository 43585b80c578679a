package org.waymark.web;

import io.quarkus.qute.TemplateData;

/** One thing that is wrong with a form: the field where it belongs, empty for the whole form, and a sentence that helps. */
@TemplateData
public record FormError(String field, String sentence) {

    public boolean isOfField() {
        return !field.isEmpty();
    }
}
