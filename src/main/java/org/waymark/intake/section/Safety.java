package org.waymark.intake.section;

import java.util.List;
import java.util.Map;

import org.waymark.reference.Lists;

/** Whether the victim is in danger now, and how she or he can be reached without causing any. */
public record Safety(String inDanger, String safeContact, String note) implements Answers {

    @Override
    public Section section() {
        return Section.SAFETY;
    }

    public boolean isDangerNow() {
        return inDanger.equals("YES");
    }

    @Override
    public Map<Word, String> words() {
        return Map.of(Word.SAFE_CONTACT, safeContact, Word.SAFETY_NOTE, note);
    }

    @Override
    public List<Line> lines() {
        return List.of(
                Line.of("In danger now", Lists.YES_NO.labelOf(inDanger)),
                Line.of("Safe contact", safeContact),
                Line.of("About safety", note));
    }
}
