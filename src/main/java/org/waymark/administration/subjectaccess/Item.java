package org.waymark.administration.subjectaccess;

import java.util.List;

import io.quarkus.qute.TemplateData;

/**
 * One thing that a case says. The key names it in the form; what is about somebody else by its nature is left out unless a
 * supervisor puts it in. Codes are about the victim alone and always go in.
 */
@TemplateData
public record Item(String key, String label, String when, String text, Nature nature, boolean masked) {

    public boolean isChoice() {
        return nature != Nature.CODES;
    }

    /** On the page where the pack is put together, what says who somebody is stays masked, whoever it is. */
    public String shown() {
        return masked ? "Not shown here" : text;
    }

    public boolean isUsuallyLeftOut() {
        return nature == Nature.SOMEBODY_ELSE;
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    /** About whom an item is. */
    enum Nature {
        CODES, FREE_TEXT, SOMEBODY_ELSE
    }
}
