package org.waymark.intake.section;

import java.time.Instant;

import org.waymark.web.FormErrors;

/** What was typed on the page of a section. */
public sealed interface SectionForm permits ContactForm, WhatHappenedForm, OnlineForm, SafetyForm, PoliceForm {

    Section section();

    /** Reads the form; what is wrong is added to the errors, and the result means something only if there are none. */
    Answers read(FormErrors errors, Instant now);
}
