package org.waymark.investigation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.cases.CaseSummary;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Ledger;
import org.waymark.time.London;

/** Writes down what is recorded and posts it to the ledger: the only way in which anything of an investigation is stored. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Books {

    private final InvestigationFiles files;
    private final InvestigationRows rows;
    private final Ledger ledger;
    private final Clock clock;

    Books(InvestigationFiles files, InvestigationRows rows, Ledger ledger, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The investigation as it stands, locked until the transaction ends. */
    public Investigation lockedOf(CaseSummary file) {
        return files.lockedOf(file);
    }

    /** @param confirmed whether somebody has answered "is that right?" with yes */
    public Decision enter(Actor actor, Investigation before, Statement statement, boolean confirmed) {
        return before.knows(statement.id()) ? new Decision.KnownAlready(before) : change(actor, before, statement, confirmed);
    }

    /** The same for a statement that changes what has its id already: the police record. */
    public Decision change(Actor actor, Investigation before, Statement statement, boolean confirmed) {
        var judged = judge(before, statement);
        if (judged instanceof Decision.AsksFirst(var kinds) && (confirmed || kinds.isEmpty())) {
            var after = statement.addTo(before, new Written(clock.instant(), actor.id()));
            enter(List.of(new Change(before, after)));
            return new Decision.Entered(after);
        }
        return judged;
    }

    /** What would be refused or asked, perhaps nothing; a statement known already is neither. Nothing is done. */
    public Decision judge(Investigation before, Statement statement) {
        var today = London.today(clock);
        var refusals = statement.refusals(before, today);
        if (!refusals.isEmpty()) {
            return new Decision.NotAllowed(refusals);
        }
        var after = statement.addTo(before, new Written(clock.instant(), null));
        return new Decision.AsksFirst(questions(before, after, today));
    }

    /** The investigations before must have been read under lock, or be those of new cases. */
    public void enter(List<Change> changes) {
        rows.write(changes);
        ledger.move(cells(changes.stream().map(Change::before).toList()), cells(changes.stream().map(Change::after).toList()));
    }

    /** What is asked about: contradictions that were not there before. */
    private static List<ContradictionKind> questions(Investigation before, Investigation after, LocalDate today) {
        var known = Contradiction.in(before, today);
        return Contradiction.in(after, today).stream().filter(found -> !known.contains(found))
                .map(Contradiction::kind).filter(ContradictionKind::asksFirst).toList();
    }

    private static List<Cell> cells(List<Investigation> investigations) {
        return investigations.stream().flatMap(investigation -> CountedCells.of(investigation).stream()).toList();
    }
}
