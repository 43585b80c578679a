package org.waymark.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.access.session.FormSentLate;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;

/** Forms that came after their session had run out: sealed for their person, who finds them after signing in, for an hour. At most five wait. */
@ApplicationScoped
@Transactional
class KeptForms {

    private static final String PURPOSE = "a form sent late";
    private static final int MOST = 5;

    private final KeptFiles files;
    private final Audit audit;

    KeptForms(KeptFiles files, Audit audit) {
        this.files = files;
        this.audit = audit;
    }

    void keep(@Observes FormSentLate late) {
        var person = new Actor(late.person(), "", Set.of());
        if (files.waiting(person, PURPOSE).size() < MOST) {
            files.keep(person, PURPOSE, KeptForm.written(late));
            audit.append(person, AuditAction.FORM_KEPT, "");
        }
    }

    List<KeptForm> of(Actor person) {
        var forms = files.waiting(person, PURPOSE).stream()
                .flatMap(id -> files.take(person, PURPOSE, id).map(written -> KeptForm.read(id, written)).stream()).toList();
        audit.appendList(person, AuditAction.KEPT_FORMS_LISTED, "", forms.size());
        return forms;
    }

    void throwAway(Actor person, UUID id) {
        files.take(person, PURPOSE, id).ifPresent(thrownAway -> {
            files.discard(id);
            audit.append(person, AuditAction.KEPT_FORM_THROWN_AWAY, "");
        });
    }
}
