package org.waymark.imports;

import java.util.List;

import org.waymark.access.CaseId;
import org.waymark.cases.NewCase;
import org.waymark.intake.NewReport;
import org.waymark.investigation.many.NewInvestigation;

/** What one row brings: the case, its report and its investigation, and what speaks against them. */
record BroughtCase(NewCase file, NewReport report, NewInvestigation investigation, List<RowError> errors) {

    CaseId id() {
        return file.id();
    }
}
