package org.waymark.intake.section;

import java.time.LocalDate;

import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** One answer as it is read back; what could lead to content is shown on request only. */
@TemplateData
public record Line(String label, String value, boolean onRequest) {

    static final String HIDDEN = "Hidden";
    public static final String NOT_GIVEN = "Not given";

    public static Line of(String label, String value) {
        return new Line(label, value.isEmpty() ? NOT_GIVEN : value, false);
    }

    /** That something was answered, and not what. */
    static Line hidden(String label, String value) {
        return of(label, value.isEmpty() ? "" : HIDDEN);
    }

    static Line of(String label, LocalDate day) {
        return of(label, day == null ? "" : London.inWords(day));
    }
}
