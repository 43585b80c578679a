package org.waymark.cases.emergency;

import java.util.UUID;

import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** An emergency access, in words. */
@TemplateData
public record EmergencyLine(UUID id, String reference, String name, String since, String until, boolean reviewed, String verdict, String reason,
        String words) {

    static EmergencyLine of(EmergencyReviews.WithReason read) {
        var used = read.used();
        return new EmergencyLine(used.id(), used.reference(), used.name(), London.inWords(used.since()), London.inWords(used.until()), used.isReviewed(),
                !used.isReviewed() ? "" : used.verdict().equals("JUSTIFIED") ? "Justified" : "Not justified", read.reason(), read.words());
    }

    /** For a list, which shows no sealed words. */
    static EmergencyLine of(EmergencyReviews.Used used) {
        return of(new EmergencyReviews.WithReason(used, "", ""));
    }
}
