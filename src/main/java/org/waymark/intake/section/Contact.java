package org.waymark.intake.section;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.waymark.reference.Lists;
import org.waymark.time.London;

/** How and when the helpline was contacted, by whom, and how to answer. */
public record Contact(String channel, Instant received, String contactedBy, String name, String phone, String email) implements Answers {

    @Override
    public Section section() {
        return Section.CONTACT;
    }

    @Override
    public Map<Word, String> words() {
        return Map.of(Word.NAME, name, Word.PHONE, phone, Word.EMAIL, email);
    }

    @Override
    public List<Line> lines() {
        return List.of(
                Line.of("Channel", channel == null ? "" : Lists.CHANNEL.labelOf(channel)),
                Line.of("Received", received == null ? "" : London.inWords(received)),
                Line.of("Contacted by", Lists.CONTACTED_BY.labelOf(contactedBy)),
                Line.of("Name", name),
                Line.of("Phone", phone),
                Line.of("E-mail", email));
    }
}
