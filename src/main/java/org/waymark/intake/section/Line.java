package org.waymark.intake.section;

import java.time.LocalDate;

import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** One answer as it is read back; what could lead to content is shown on request only. */
@TemplateData
public record Line(String label, String value, boolean onRequest) {

    public static final String NOT_GIVEN = "Not given";

    static Line of(String label, String value) {
        return new Line(label, value.isEmpty() ? NOT_GIVEN : value, false);
    }

    static Line of(String label, LocalDate day) {
        return of(label, day == null ? "" : London.inWords(day));
    }
}
