package org.waymark.casefile;

import java.util.Map;
import java.util.UUID;

import org.waymark.access.CaseReference;
import org.waymark.intake.ReportSummary;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A report on the page of its case, in words. */
@TemplateData
public record ReportLine(String received, String channel, String author, String link) {

    static ReportLine of(ReportSummary report, CaseReference reference, Map<UUID, String> names) {
        return new ReportLine(London.inWords(report.received()), report.channelLabel(), names.get(report.author()), report.link(reference));
    }
}
