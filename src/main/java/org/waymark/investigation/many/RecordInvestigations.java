package org.waymark.investigation.many;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.investigation.Books;
import org.waymark.investigation.Change;
import org.waymark.investigation.Written;

/**
 * Records the investigations of many new cases at once, in the caller's transaction: each table in one batch, one posting a cell.
 * The caller has asked for refusals, has written the cases, and writes the audit rows.
 */
@ApplicationScoped
public class RecordInvestigations {

    private final Books books;
    private final Clock clock;

    RecordInvestigations(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void addAll(Actor actor, List<NewInvestigation> stated) {
        var written = new Written(clock.instant(), actor.id());
        books.enter(stated.stream().map(one -> new Change(one.notBegun(), one.toInvestigation(written))).toList());
    }
}
