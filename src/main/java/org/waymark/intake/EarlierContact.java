package org.waymark.intake;

import java.util.List;

import org.waymark.access.CaseReference;

import io.quarkus.qute.TemplateData;

/** Somebody with these contact details has been in touch before: the asker's own cases, or only that it is so, or nothing. */
@TemplateData
public record EarlierContact(List<CaseReference> cases, boolean elsewhere) {

    public static final EarlierContact NONE = new EarlierContact(List.of(), false);

    public boolean isAny() {
        return elsewhere || !cases.isEmpty();
    }
}
