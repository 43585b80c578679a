package org.waymark.casefile;

import java.util.List;

import org.waymark.cases.CircumstancesInWords;

import io.quarkus.qute.TemplateData;

/** What the case page shows of a case beside the identity bar, and what its reader may do with it. */
@TemplateData
public record CaseInWords(boolean isOpen, boolean mayAssign, boolean mayShare, PersonPanel person, CircumstancesInWords circumstances,
        List<ReportLine> reports,
        List<NoteLine> notes) {
}
