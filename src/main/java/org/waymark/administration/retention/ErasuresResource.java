package org.waymark.administration.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.administration.erasure.Certificate;
import org.waymark.administration.erasure.Certificates;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.reference.Lists;
import org.waymark.time.London;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** What is to be erased next, while there is time to set a legal hold, and the certificates of what was. */
@Path("/erasures")
public class ErasuresResource {

    private static final Duration AHEAD = Duration.ofDays(60);
    private static final int SHOWN = 200;

    private final Acting acting;
    private final DueCases cases;
    private final Periods periods;
    private final Certificates certificates;
    private final Audit audit;
    private final Clock clock;

    ErasuresResource(Acting acting, DueCases cases, Periods periods, Certificates certificates, Audit audit, Clock clock) {
        this.acting = acting;
        this.cases = cases;
        this.periods = periods;
        this.certificates = certificates;
        this.audit = audit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "administration/retention", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance erasures(List<DueLine> next, List<ErasedLine> erased);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance erasures() {
        var actor = acting.actor();
        var months = periods.of(RecordClass.CLOSED_CASES);
        var next = cases.before(actor, periods.endOf(RecordClass.CLOSED_CASES).plus(AHEAD), SHOWN);
        audit.appendList(actor, AuditAction.ERASURES_LISTED, "", next.size());
        return Templates.erasures(next.stream().map(due -> DueLine.of(due, months)).toList(),
                certificates.newestFirst(SHOWN).stream().map(ErasedLine::of).toList());
    }

    /** A case and the day until which it is kept. */
    @TemplateData
    record DueLine(String reference, String day) {

        static DueLine of(DueCases.Due due, int months) {
            return new DueLine(due.reference(), London.inWords(ZonedDateTime.ofInstant(due.endedAt(), London.ZONE).plusMonths(months).toLocalDate()));
        }
    }

    /** An erasure. */
    @TemplateData
    record ErasedLine(String number, String when, String ground) {

        static ErasedLine of(Certificate certificate) {
            return new ErasedLine(certificate.id().toString(), London.inWords(certificate.at()), Lists.ERASURE_GROUND.labelOf(certificate.ground()));
        }
    }
}
