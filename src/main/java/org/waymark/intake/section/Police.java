package org.waymark.intake.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.waymark.reference.Force;
import org.waymark.reference.Lists;

/** What was said on the phone about the police; it stays with the report, whatever the police record says later. */
public record Police(String reported, LocalDate reportedOn, String force, String crimeNumber) implements Answers {

    @Override
    public Section section() {
        return Section.POLICE;
    }

    @Override
    public Map<Word, String> words() {
        return Map.of(Word.CRIME_NUMBER, crimeNumber);
    }

    @Override
    public List<Line> lines() {
        return List.of(
                Line.of("Reported to the police", Lists.YES_NO.labelOf(reported)),
                Line.of("When", reportedOn),
                Line.of("Force", Force.labelOf(force)),
                Line.of("Crime number", crimeNumber));
    }
}
