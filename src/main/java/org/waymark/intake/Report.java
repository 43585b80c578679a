package org.waymark.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.waymark.access.CaseId;
import org.waymark.cases.Circumstances;
import org.waymark.intake.section.Answers;
import org.waymark.intake.section.Contact;
import org.waymark.intake.section.Online;
import org.waymark.intake.section.Police;
import org.waymark.intake.section.Safety;
import org.waymark.intake.section.Section;
import org.waymark.intake.section.WhatHappened;
import org.waymark.intake.section.Word;
import org.waymark.reference.NotKnown;

/** A contact with the helpline: a draft of its author until it is submitted, then a part of a case or waiting for one. */
@Entity
@Table(schema = "intake", name = "report")
class Report {

    @Id
    UUID id;
    UUID authorId;
    Instant startedAt;
    Instant stoppedAt;
    Instant submittedAt;
    UUID caseId;
    Instant joinedAt;
    UUID joinedBy;
    String channel;
    Instant receivedAt;
    String contactedBy;
    String abuseType;
    String relationship;
    String ageBand;
    String gender;
    LocalDate conductFrom;
    LocalDate conductTo;
    boolean conductOngoing;
    String inDanger;
    String reported;
    LocalDate reportedOn;
    String reportedForce;

    Report() {
    }

    void take(Answers answers) {
        switch (answers) {
            case Contact contact -> {
                channel = contact.channel();
                receivedAt = contact.received();
                contactedBy = contact.contactedBy();
            }
            case WhatHappened happened -> describe(happened.circumstances());
            case Online nothingInCodes -> {
            }
            case Safety safety -> inDanger = safety.inDanger();
            case Police police -> {
                reported = police.reported();
                reportedOn = police.reportedOn();
                reportedForce = police.force();
            }
        }
    }

    /** The answers of a section, with the words that the vault keeps for it. */
    Answers answers(Section section, Map<Word, String> words) {
        return switch (section) {
            case CONTACT -> new Contact(channel, receivedAt, contactedBy, words.get(Word.NAME), words.get(Word.PHONE),
                    words.get(Word.EMAIL), words.get(Word.HANDLES));
            case WHAT_HAPPENED -> new WhatHappened(circumstances(), words.get(Word.ACCOUNT));
            case ONLINE -> new Online(words.get(Word.ADDRESSES), words.get(Word.PLATFORMS));
            case SAFETY -> new Safety(inDanger, words.get(Word.SAFE_CONTACT), words.get(Word.SAFETY_NOTE));
            case POLICE -> new Police(reported, reportedOn, reportedForce, words.get(Word.CRIME_NUMBER));
        };
    }

    NewReport stated() {
        return new NewReport(id, receivedAt, channel, contactedBy, circumstances(), inDanger, new ToldOfPolice(reported, reportedOn, reportedForce));
    }

    /** The person is under 18: no more than channel and time is kept. */
    void stop(Instant now) {
        forget();
        stoppedAt = now;
    }

    void submit(Instant now) {
        submittedAt = now;
    }

    void join(CaseId joined, UUID by, Instant now) {
        caseId = joined.value();
        joinedBy = by;
        joinedAt = now;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    boolean isStopped() {
        return stoppedAt != null;
    }

    /** With whose key its words are sealed. */
    UUID holder() {
        return caseId == null ? id : caseId;
    }

    Circumstances circumstances() {
        return new Circumstances(abuseType, relationship, ageBand, gender, conductFrom, conductTo, conductOngoing);
    }

    private void describe(Circumstances circumstances) {
        abuseType = circumstances.abuseType();
        relationship = circumstances.relationship();
        ageBand = circumstances.ageBand();
        gender = circumstances.gender();
        conductFrom = circumstances.conductFrom();
        conductTo = circumstances.conductTo();
        conductOngoing = circumstances.conductOngoing();
    }

    private void forget() {
        contactedBy = NotKnown.NOT_ASKED.name();
        describe(Circumstances.notAsked());
        inDanger = NotKnown.NOT_ASKED.name();
        reported = NotKnown.NOT_ASKED.name();
        reportedOn = null;
        reportedForce = NotKnown.NOT_ASKED.name();
    }
}
