package org.waymark.casefile;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.cases.reveal.Reveals;
import org.waymark.intake.Identities;

/** Shows who the person of a case is to somebody whose reveal runs, and to nobody else. */
@ApplicationScoped
class People {

    private final Reveals reveals;
    private final Identities identities;

    People(Reveals reveals, Identities identities) {
        this.reveals = reveals;
        this.identities = identities;
    }

    @Transactional(TxType.MANDATORY)
    PersonPanel of(Actor actor, CaseId caseId) {
        var soFar = reveals.soFar(caseId);
        return reveals.running(actor, caseId)
                .map(reveal -> new PersonPanel(identities.of(caseId), reveal.hiddenAgain(), soFar))
                .orElse(new PersonPanel(List.of(), null, soFar));
    }
}
