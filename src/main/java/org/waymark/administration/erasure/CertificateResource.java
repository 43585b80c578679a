package org.waymark.administration.erasure;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.reference.Lists;
import org.waymark.time.London;
import org.waymark.web.Missing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** The certificate of an erasure, to be printed. It says nothing of whose case it was. */
@Path("/erasures/{id}")
public class CertificateResource {

    private final Acting acting;
    private final Certificates certificates;
    private final ErasureSettings settings;
    private final Audit audit;
    private final Clock clock;

    CertificateResource(Acting acting, Certificates certificates, ErasureSettings settings, Audit audit, Clock clock) {
        this.acting = acting;
        this.certificates = certificates;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "administration/erasure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance certificate(CertificateInWords certificate);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance certificate(@RestPath UUID id) {
        var found = certificates.find(id).orElseThrow(Missing::new);
        audit.append(acting.actor(), AuditAction.CERTIFICATE_READ, id.toString());
        return Templates.certificate(CertificateInWords.of(found, settings.backupDays(), clock));
    }

    /** A certificate as it is printed; until backups have expired it says that wrapped keys live on in them. */
    @TemplateData
    record CertificateInWords(String number, String when, String ground, int backupDays, String backupsGone, boolean isInBackups) {

        static CertificateInWords of(Certificate found, int backupDays, Clock clock) {
            var gone = found.at().plus(Duration.ofDays(backupDays));
            return new CertificateInWords(found.id().toString(), London.inWords(found.at()), Lists.ERASURE_GROUND.labelOf(found.ground()),
                    backupDays, London.inWords(London.dayOf(gone)), clock.instant().isBefore(gone));
        }

        /** What was destroyed, one thing a line. */
        public List<String> destroyed() {
            return List.of("the key by which name, contacts, notes and every other word of the case could be read",
                    "every report, note, record of the police, outcome and withdrawal of the case, and its reference",
                    "who worked on it, and what was asked and answered about it");
        }
    }
}
