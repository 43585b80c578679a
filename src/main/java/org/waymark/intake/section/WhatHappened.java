package org.waymark.intake.section;

import java.util.List;
import java.util.Map;

import org.waymark.cases.Circumstances;
import org.waymark.reference.Lists;

/** What was done to the victim, in codes and in the victim's words. */
public record WhatHappened(Circumstances circumstances, String account) implements Answers {

    @Override
    public Section section() {
        return Section.WHAT_HAPPENED;
    }

    @Override
    public Map<Word, String> words() {
        return Map.of(Word.ACCOUNT, account);
    }

    @Override
    public List<Line> lines() {
        return List.of(
                Line.of("What happened", Lists.ABUSE_TYPE.labelOf(circumstances.abuseType())),
                Line.of("Who the suspect is to the victim", Lists.RELATIONSHIP.labelOf(circumstances.relationship())),
                Line.of("Age of the victim", Lists.AGE_BAND.labelOf(circumstances.ageBand())),
                Line.of("Gender of the victim", Lists.GENDER.labelOf(circumstances.gender())),
                Line.of("First day of the conduct", circumstances.conductFrom()),
                circumstances.conductOngoing()
                        ? Line.of("Last day of the conduct", "Still going on")
                        : Line.of("Last day of the conduct", circumstances.conductTo()),
                Line.of("In the victim’s words", account));
    }
}
