package org.waymark.intake.section;

import java.util.List;
import java.util.Map;

import org.waymark.cases.Circumstances;
import org.waymark.reference.NotKnown;

/** What a section says once it is read. */
public sealed interface Answers permits Contact, WhatHappened, Online, Safety, Police {

    Section section();

    /** What goes into the vault; a blank word leaves nothing there. */
    Map<Word, String> words();

    /** The answers in the order of the page, for reading back. */
    List<Line> lines();

    /** The same without what says who the person is. */
    default List<Line> linesWithoutIdentity() {
        return lines();
    }

    /** What a section says before anybody has asked. */
    static Answers unasked(Section section) {
        var notAsked = NotKnown.NOT_ASKED.name();
        return switch (section) {
            case CONTACT -> new Contact(null, null, notAsked, "", "", "", "");
            case WHAT_HAPPENED -> new WhatHappened(Circumstances.notAsked(), "");
            case ONLINE -> new Online("", "");
            case SAFETY -> new Safety(notAsked, "", "");
            case POLICE -> new Police(notAsked, null, notAsked, "");
        };
    }
}
