package org.waymark.casefile;

import java.util.Map;
import java.util.UUID;

import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.reference.Outcome;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A case in a list, in words. */
@TemplateData
public record CaseLine(String reference, String opened, String owner, String force, String outcome, String status, boolean isOpen) {

    static CaseLine of(CaseList.Row row, Map<UUID, String> names) {
        return new CaseLine(row.reference(), London.inWords(London.dayOf(row.openedAt())),
                row.ownerId() == null ? "nobody yet" : names.get(row.ownerId()),
                row.force() == null ? "" : Force.labelOf(row.force()),
                outcome(row), Lists.CASE_STATUS.labelOf(row.status()), row.status().equals("OPEN"));
    }

    private static String outcome(CaseList.Row row) {
        if (row.outcome() == null || !row.recorded()) {
            return row.force() == null ? "" : "Not recorded by the police";
        }
        return row.outcome().equals(Outcome.NOT_YET_ASSIGNED) ? "Not yet assigned" : row.outcome() + " " + Outcome.labelOf(row.outcome());
    }
}
