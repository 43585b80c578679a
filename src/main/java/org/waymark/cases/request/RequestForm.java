package org.waymark.cases.request;

import java.time.LocalDate;
import java.util.Optional;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.reference.Lists;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;

/** A request as typed. */
public record RequestForm(@RestForm String id, @RestForm String kind, @RestForm String who, @RestForm("legal-basis") String legalBasis,
        @RestForm("asked-on") String on, @RestForm String necessity) {

    static final int LONGEST = 4_000;

    static RequestForm empty() {
        return new RequestForm(FormId.fresh(), "", "", "", "", "");
    }

    Requests.NewRequest read(FormErrors errors, LocalDate today) {
        errors.required("who", who, "who asked");
        errors.required("necessity", necessity, "why it is said to be necessary");
        return new Requests.NewRequest(FormId.saying(id, kind, who, legalBasis, on, necessity),
                errors.code("kind", kind, Lists.ASKED_BY::has, "Choose who asked").orElse(null),
                errors.text("who", who, LONGEST).orElse(null),
                errors.code("legal-basis", legalBasis, Lists.LEGAL_BASIS::has, "Choose on what the request rests").orElse(null),
                notAfter(errors.requiredDay("asked-on", on, "the day of the request"), "asked-on", today, errors),
                errors.text("necessity", necessity, LONGEST).orElse(null));
    }

    /** The day, where it is not in the future. */
    static LocalDate notAfter(Optional<LocalDate> day, String field, LocalDate today, FormErrors errors) {
        if (day.filter(today::isBefore).isPresent()) {
            errors.add(field, "This day is in the future");
        }
        return day.orElse(null);
    }
}
