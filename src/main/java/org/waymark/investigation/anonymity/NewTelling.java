package org.waymark.investigation.anonymity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.waymark.investigation.AnonymityTold;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.Statement;
import org.waymark.investigation.Written;

/** What is stated about whether the victim was told of the right to anonymity; a later statement corrects an earlier one. */
public record NewTelling(UUID id, boolean told) implements Statement {

    /** It can be told at any time, whatever the police have recorded by then. */
    @Override
    public List<Refusal> refusals(Investigation soFar, LocalDate today) {
        return List.of();
    }

    @Override
    public Investigation addTo(Investigation soFar, Written written) {
        return soFar.with(new AnonymityTold(id, told, written));
    }
}
