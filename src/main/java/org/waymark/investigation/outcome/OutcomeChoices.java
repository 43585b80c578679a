package org.waymark.investigation.outcome;

import java.util.List;

import org.waymark.reference.Code;
import org.waymark.reference.Lists;
import org.waymark.reference.Outcome;
import org.waymark.web.Option;

import io.quarkus.qute.TemplateData;

/** The answers that the form of an outcome offers: each outcome type in plain words, with its official name below. */
@TemplateData
public record OutcomeChoices(List<Option> outcomes, List<Code> accounts) {

    static final OutcomeChoices ALL = new OutcomeChoices(
            Outcome.recordable().stream().map(type -> new Option(type.code(), type.code() + ": " + type.label(), type.officialName())).toList(),
            Lists.OUTCOME_ACCOUNT.entries());
}
