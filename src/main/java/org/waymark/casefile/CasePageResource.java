package org.waymark.casefile;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.access.Staff;
import org.waymark.cases.CaseHeaders;
import org.waymark.cases.CaseHistory;
import org.waymark.cases.Cases;
import org.waymark.cases.CircumstancesInWords;
import org.waymark.cases.Notes;
import org.waymark.intake.Reports;
import org.waymark.investigation.summary.InvestigationSummary;
import org.waymark.investigation.summary.Investigations;
import org.waymark.web.IdentityBar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The whole case on one page: identity bar, summary, reports, investigation, notes and a timeline of everything. */
@Path("/cases/{reference}")
public class CasePageResource {

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final CaseHistory history;
    private final Notes notes;
    private final Reports reports;
    private final Investigations investigations;
    private final People people;
    private final Staff staff;

    CasePageResource(Acting acting, Cases cases, CaseHeaders headers, CaseHistory history, Notes notes, Reports reports,
            Investigations investigations, People people, Staff staff) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.history = history;
        this.notes = notes;
        this.reports = reports;
        this.investigations = investigations;
        this.people = people;
        this.staff = staff;
    }

    @CheckedTemplate(basePath = "casefile", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance casePage(String title, IdentityBar bar, CaseInWords file, InvestigationSummary investigation,
                List<TimelineLine> timeline);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance page(@RestPath String reference) {
        var actor = acting.actor();
        var file = cases.openFor(actor, reference);
        var names = staff.names();
        var investigation = investigations.of(file);
        var timeline = TimelineLine.newestFirst(names, history.timelineOf(actor, file), reports.timelineOf(file.id()),
                investigations.timelineOf(file));
        var inWords = new CaseInWords(file.isOpen(), file.isSupervisedBy(actor), file.isSupervisedBy(actor) || file.isOwnedBy(actor),
                people.of(actor, file.id()), CircumstancesInWords.of(file.circumstances()),
                reports.ofCase(file.id()).stream().map(report -> ReportLine.of(report, file.reference(), names)).toList(),
                notes.of(file.id()).stream().map(note -> NoteLine.of(note, names)).toList());
        return Templates.casePage("Case " + file.reference(), bar(headers.of(file), inWords, investigation), inWords, investigation, timeline);
    }

    /** The identity bar of the whole page also says what the strands know at a glance. */
    private static IdentityBar bar(IdentityBar bar, CaseInWords file, InvestigationSummary investigation) {
        var tags = new ArrayList<>(bar.tags());
        var facts = new ArrayList<>(bar.facts());
        if (investigation.isRecorded()) {
            facts.add(new IdentityBar.Fact("Force", investigation.policeRecord().force()));
        }
        if (investigation.isSafeguardingReview()) {
            tags.add(new IdentityBar.Tag("care", "Safeguarding review"));
        }
        if (!investigation.contradictions().isEmpty()) {
            tags.add(new IdentityBar.Tag("danger", "Contradiction"));
        }
        var tabs = bar.tabs().stream().map(tab -> switch (tab.code()) {
            case "reports" -> new IdentityBar.Tab(tab.code(), tab.label(), tab.href(), file.reports().size());
            case "notes" -> new IdentityBar.Tab(tab.code(), tab.label(), tab.href(), file.notes().size());
            default -> tab;
        }).toList();
        return new IdentityBar(bar.reference(), tags, facts, bar.safeContact(), tabs);
    }
}
