package org.waymark.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.OpenManyCases;
import org.waymark.intake.AddReports;
import org.waymark.investigation.many.RecordInvestigations;
import org.waymark.ledger.Ledger;

/** Writes the new cases of a file that was examined: a thousand at a time, each table in one batch, and one posting a cell for all. */
@ApplicationScoped
class BringCases {

    private final OpenManyCases cases;
    private final AddReports reports;
    private final RecordInvestigations investigations;
    private final ImportedRows imported;
    private final Audit audit;
    private final Ledger ledger;
    private final Clock clock;

    BringCases(OpenManyCases cases, AddReports reports, RecordInvestigations investigations, ImportedRows imported, Audit audit,
            Ledger ledger, Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.investigations = investigations;
        this.imported = imported;
        this.audit = audit;
        this.ledger = ledger;
        this.clock = clock;
    }

    void bring(Actor actor, UUID importId, FileBrought file, Findings findings) {
        ledger.together(() -> readAgain(actor, importId, file, findings));
    }

    private void readAgain(Actor actor, UUID importId, FileBrought file, Findings findings) {
        var now = clock.instant();
        var place = new int[1];
        try {
            CaseFileText.read(file, bundle -> write(actor, importId,
                    bundle.stream().filter(row -> findings.isFresh(place[0]++)).toList(), now));
        } catch (Unreadable cause) {
            throw new IllegalStateException("A file that was read well could not be read again.", cause);
        }
    }

    private void write(Actor actor, UUID importId, List<Row> rows, Instant now) {
        Map<CaseId, Row> rowOf = new LinkedHashMap<>();
        var brought = rows.stream().map(row -> CaseReading.of(row, now)).toList();
        for (int place = 0; place < rows.size(); place++) {
            rowOf.put(brought.get(place).id(), rows.get(place));
        }
        cases.open(actor, brought.stream().map(BroughtCase::file).toList());
        reports.addAll(actor, brought.stream().map(one -> new AddReports.Added(one.id(), one.report())).toList());
        investigations.addAll(actor, brought.stream().map(BroughtCase::investigation).toList());
        imported.keep(importId, rowOf);
        audit.appendAll(actor, AuditAction.CASE_IMPORTED, List.copyOf(rowOf.keySet()));
    }
}
