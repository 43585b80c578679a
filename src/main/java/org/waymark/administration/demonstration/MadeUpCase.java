package org.waymark.administration.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.waymark.access.CaseId;
import org.waymark.cases.Circumstances;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.Statement;
import org.waymark.investigation.Written;

/** A case that never was: everything that happens in it, in the order of time. The id of its first report finds it again. */
record MadeUpCase(UUID firstReport, Circumstances circumstances, List<Happening> happenings) {

    Instant openedAt() {
        return happenings.getFirst().at();
    }

    /** The investigation as it stood before that moment, had it been written down by these people. */
    Investigation investigationBefore(Instant moment, CaseId id, Staffing staff) {
        var soFar = Investigation.notBegun(id, circumstances);
        for (var happening : happenings) {
            if (happening.at().isBefore(moment) && happening.deed() instanceof Happening.Told told) {
                soFar = after(soFar, told.statement(), happening, staff);
            }
        }
        return soFar;
    }

    static Investigation after(Investigation before, Statement statement, Happening happening, Staffing staff) {
        return statement.addTo(before, new Written(happening.at(), staff.actor(happening.by()).id()));
    }
}
