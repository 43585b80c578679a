package org.waymark.intake.section;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.waymark.people.ContactDetail;
import org.waymark.reference.Lists;
import org.waymark.time.London;

/** How and when the helpline was contacted, by whom, and how to answer. */
public record Contact(String channel, Instant received, String contactedBy, String name, String phone, String email,
        String handles) implements Answers {

    @Override
    public Section section() {
        return Section.CONTACT;
    }

    @Override
    public Map<Word, String> words() {
        return Map.of(Word.NAME, name, Word.PHONE, phone, Word.EMAIL, email, Word.HANDLES, handles);
    }

    @Override
    public List<Line> lines() {
        return lines(Line::of);
    }

    @Override
    public List<Line> linesWithoutIdentity() {
        return lines(Line::hidden);
    }

    /** By what the person will be known again. */
    public List<ContactDetail> details() {
        var details = new ArrayList<>(ContactDetail.accounts(handles));
        ContactDetail.phone(phone).ifPresent(details::add);
        ContactDetail.email(email).ifPresent(details::add);
        return details;
    }

    private List<Line> lines(BiFunction<String, String, Line> identity) {
        return List.of(
                Line.of("Channel", channel == null ? "" : Lists.CHANNEL.labelOf(channel)),
                Line.of("Received", received == null ? "" : London.inWords(received)),
                Line.of("Contacted by", Lists.CONTACTED_BY.labelOf(contactedBy)),
                identity.apply("Name", name),
                identity.apply("Phone", phone),
                identity.apply("E-mail", email),
                identity.apply("Accounts", handles));
    }
}
