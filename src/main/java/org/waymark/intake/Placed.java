package org.waymark.intake;

import java.util.UUID;

import org.waymark.access.CaseReference;

/** Where a submitted report is found by its author: at its case, or, where it names one that is not hers, at its own receipt. */
public record Placed(UUID report, CaseReference reference) {

    static Placed waiting(UUID report) {
        return new Placed(report, null);
    }

    boolean isWaiting() {
        return reference == null;
    }

    String address() {
        return isWaiting() ? "/reports/" + report + "/submission" : "/cases/" + reference;
    }
}
