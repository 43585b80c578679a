package org.waymark.investigation.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.waymark.reference.Force;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A withdrawal that waits for the police, as the list shows it. */
@TemplateData
public record WaitingLine(String reference, String force, String withdrawn, long days) {

    static WaitingLine of(Contradictions.Waiting waiting, LocalDate today) {
        return new WaitingLine(waiting.reference(), waiting.force() == null ? "No police record" : Force.labelOf(waiting.force()),
                London.inWords(waiting.withdrawnOn()), ChronoUnit.DAYS.between(waiting.withdrawnOn(), today));
    }
}
