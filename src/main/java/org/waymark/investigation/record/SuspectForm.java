package org.waymark.investigation.record;

import java.util.List;
import java.util.Set;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.reference.Lists;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;

/** What is known of a suspect, as typed. */
public record SuspectForm(@RestForm String id, @RestForm String identified,
        @RestForm("identified-on") String on, @RestForm("suspect-source") String source, @RestForm String confirmed) {

    static SuspectForm empty() {
        return new SuspectForm(FormId.fresh(), "YES", "", "", "");
    }

    boolean isConfirmed() {
        return "yes".equals(confirmed);
    }

    /** Reads the form; the result means something only if there are no errors. */
    NewSuspectIdentified read(FormErrors errors) {
        var answer = errors.code("identified", identified, List.of("YES", "NO")::contains, "Choose whether a suspect was identified").orElse("");
        var day = answer.equals("YES") ? errors.requiredDay("identified-on", on, "the day on which the suspect was identified").orElse(null) : null;
        return new NewSuspectIdentified(FormId.saying(id, identified, on, source), day,
                errors.code("suspect-source", source, Set.copyOf(Lists.SUSPECT_SOURCE.codes())::contains, "Choose how this is known").orElse(""));
    }
}
