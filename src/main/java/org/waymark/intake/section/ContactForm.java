package org.waymark.intake.section;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.time.London;
import org.waymark.web.FormErrors;

/** The section Contact as typed. Channel and time are all that a report needs. */
public record ContactForm(@RestForm String channel, @RestForm("received-on") String receivedOn, @RestForm("received-time") String receivedTime,
        @RestForm("contacted-by") String contactedBy, @RestForm String name, @RestForm String phone, @RestForm String email,
        @RestForm String handles) implements SectionForm {

    private static final int LONGEST = 200;

    /** Before anything is saved: the call is being taken now. */
    public static ContactForm fresh(Instant now) {
        return of(new Contact(null, now, NotKnown.NOT_ASKED.name(), "", "", "", ""));
    }

    public static ContactForm of(Contact saved) {
        var received = ZonedDateTime.ofInstant(saved.received(), London.ZONE);
        return new ContactForm(saved.channel(), received.toLocalDate().toString(), received.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                saved.contactedBy(), saved.name(), saved.phone(), saved.email(), saved.handles());
    }

    @Override
    public Section section() {
        return Section.CONTACT;
    }

    @Override
    public Contact read(FormErrors errors, Instant now) {
        var how = errors.code("channel", channel, Lists.CHANNEL::has, "Choose how the report reached the helpline").orElse(null);
        var day = errors.requiredDay("received-on", receivedOn, "the day on which it was received");
        var time = errors.required("received-time", receivedTime, "the time at which it was received").flatMap(typed -> time(errors, typed));
        var received = day.flatMap(on -> time.map(at -> at(on, at))).orElse(null);
        if (received != null && received.isAfter(now)) {
            errors.add(London.dayOf(received).isAfter(London.dayOf(now)) ? "received-on" : "received-time", "Enter a day and time that are not in the future");
        }
        return new Contact(how, received, errors.code("contacted-by", contactedBy, Lists.CONTACTED_BY::accepts, null).orElse(NotKnown.NOT_ASKED.name()),
                errors.text("name", name, LONGEST).orElse(""), errors.text("phone", phone, LONGEST).orElse(""), errors.text("email", email, LONGEST).orElse(""),
                errors.text("handles", handles, LONGEST * 5).orElse(""));
    }

    private static Optional<LocalTime> time(FormErrors errors, String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeException unreadable) {
            errors.add("received-time", "Enter a time as hours and minutes, like 14:05");
            return Optional.empty();
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(London.ZONE).toInstant();
    }
}
