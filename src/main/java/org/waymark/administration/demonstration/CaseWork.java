package org.waymark.administration.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.AssignCase;
import org.waymark.cases.CloseCase;
import org.waymark.cases.NewCase;
import org.waymark.cases.Notes;
import org.waymark.cases.OpenCase;
import org.waymark.cases.OpenManyCases;
import org.waymark.cases.ShareCase;
import org.waymark.intake.AddReports;
import org.waymark.intake.NewReport;
import org.waymark.intake.SaveSection;
import org.waymark.intake.SubmitReport;

/** Carries out what is done with a case itself, by the use cases behind its pages. */
@ApplicationScoped
class CaseWork {

    private final OpenCase opening;
    private final OpenManyCases bringing;
    private final AddReports reports;
    private final SaveSection sections;
    private final SubmitReport submitting;
    private final Notes notes;
    private final ShareCase sharing;
    private final AssignCase assigning;
    private final CloseCase closing;
    private final Audit audit;
    private final Session database;

    CaseWork(OpenCase opening, OpenManyCases bringing, AddReports reports, SaveSection sections, SubmitReport submitting, Notes notes,
            ShareCase sharing, AssignCase assigning, CloseCase closing, Audit audit, Session database) {
        this.opening = opening;
        this.bringing = bringing;
        this.reports = reports;
        this.sections = sections;
        this.submitting = submitting;
        this.notes = notes;
        this.sharing = sharing;
        this.assigning = assigning;
        this.closing = closing;
        this.audit = audit;
        this.database = database;
    }

    /** The case, if this opened one. */
    @Transactional(TxType.MANDATORY)
    Optional<File> carryOut(Actor actor, Happening.Deed deed, File file, Staffing staff) {
        switch (deed) {
            case Happening.Opened opened -> {
                return Optional.of(open(actor, opened));
            }
            case Happening.Logged logged -> {
                return Optional.of(log(actor, logged));
            }
            case Happening.Brought brought -> {
                return Optional.of(bring(actor, brought.report()));
            }
            case Happening.Joined joined -> join(actor, file.id(), joined.report());
            case Happening.Noted noted -> notes.add(actor, file.reference(), noted.id(), noted.text());
            case Happening.Shared shared -> sharing.share(actor, file.reference(), shared.id(), staff.actor(shared.with()).id(), shared.reason());
            case Happening.Assigned assigned ->
                    assigning.assign(actor, file.reference(), assigned.id(), staff.actor(assigned.to()).id(), assigned.reason());
            case Happening.Closed closed -> closing.close(actor, file.reference(), closed.id(), closed.reason());
            case Happening.Reopened reopened -> closing.reopen(actor, file.reference(), reopened.id(), reopened.reason());
            case Happening.Told told -> throw new IllegalArgumentException("What is told goes into the books: " + told);
        }
        return Optional.empty();
    }

    private File open(Actor actor, Happening.Opened opened) {
        var file = opening.open(actor, opened.report().circumstances(), opened.safeContact());
        join(actor, file.id(), opened.report());
        return new File(file.id(), file.reference().value());
    }

    private File log(Actor actor, Happening.Logged logged) {
        var report = logged.report();
        MadeUpWords.sections(report, logged.account(), logged.safeContact()).forEach(answers -> sections.save(actor, report.id(), 0, answers));
        submitting.submit(actor, report.id(), Optional.empty());
        database.flush();
        var file = database.createNativeQuery("""
                select file.id, file.reference from intake.report report join cases.case_file file on file.id = report.case_id
                where report.id = :report""", Row.class).setParameter("report", report.id()).getSingleResult();
        return new File(new CaseId(file.id()), file.reference());
    }

    private File bring(Actor actor, NewReport report) {
        var id = CaseId.fresh();
        bringing.open(actor, List.of(new NewCase(id, report.circumstances(), report.receivedOn(), Optional.empty())));
        audit.append(actor, AuditAction.CASE_IMPORTED, id);
        join(actor, id, report);
        var reference = database.createNativeQuery("select reference from cases.case_file where id = :id", String.class)
                .setParameter("id", id.value()).getSingleResult();
        return new File(id, reference);
    }

    private void join(Actor actor, CaseId id, NewReport report) {
        reports.addAll(actor, List.of(new AddReports.Added(id, report)));
        audit.append(actor, AuditAction.REPORT_JOINED, id, report.id().toString());
    }

    /** A case as it is found. */
    record Row(UUID id, String reference) {
    }

    /** A case as the use cases name it. */
    record File(CaseId id, String reference) {
    }
}
