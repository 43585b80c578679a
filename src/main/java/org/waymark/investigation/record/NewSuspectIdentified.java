package org.waymark.investigation.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.waymark.investigation.Investigation;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.Rules;
import org.waymark.investigation.Statement;
import org.waymark.investigation.SuspectStatement;
import org.waymark.investigation.Written;
import org.waymark.reference.Lists;

/** What is stated about a suspect: identified on a day, or, where the day is null, not identified after all; and how that is known. */
public record NewSuspectIdentified(UUID id, LocalDate on, String source) implements Statement {

    @Override
    public List<Refusal> refusals(Investigation soFar, LocalDate today) {
        return new Rules()
                .refuse(on == null && soFar.suspectIdentifiedOn() == null, "suspect_identified_on", "Say on which day a suspect was identified")
                .notAfter(on, today, "suspect_identified_on")
                .notBefore(on, soFar.conduct().conductFrom(), "suspect_identified_on", "The suspect was identified before the conduct began")
                .refuse(!Lists.SUSPECT_SOURCE.accepts(source), "suspect_source", "Say how this is known")
                .broken();
    }

    @Override
    public Investigation addTo(Investigation soFar, Written written) {
        return soFar.with(new SuspectStatement(id, on, source, written));
    }
}
