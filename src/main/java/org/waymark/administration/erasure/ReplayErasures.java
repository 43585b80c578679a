package org.waymark.administration.erasure;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.waymark.access.Staff;
import org.waymark.administration.erasure.ErasureLine.Step;
import org.waymark.cases.EraseCaseFile;
import org.waymark.imports.ErasedReferences;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;

/**
 * Carries out again, at every start and before anybody is served, the erasures of the file whose cases are there: because an
 * older copy of the database was put back, or because a crash came between file and database.
 */
@ApplicationScoped
class ReplayErasures {

    private static final Logger LOG = Logger.getLogger(ReplayErasures.class);

    private final ErasureLedger ledger;
    private final EraseCase erasing;
    private final EraseCaseFile files;
    private final ErasedReferences references;
    private final Staff staff;
    private volatile int atStart;

    ReplayErasures(ErasureLedger ledger, EraseCase erasing, EraseCaseFile files, ErasedReferences references, Staff staff) {
        this.ledger = ledger;
        this.erasing = erasing;
        this.files = files;
        this.references = references;
        this.staff = staff;
    }

    /** After the schema is up to date and before anything else runs. */
    void beforeServing(@Observes @Priority(2) StartupEvent start) {
        try {
            atStart = replay();
        } catch (IllegalStateException unfit) {
            throw new PreventFurtherStepsException("\nWaymark does not start: " + unfit.getMessage() + "\n", 1);
        }
        if (atStart > 0) {
            LOG.warnf("%d erased cases were there again and have been erased again.", atStart);
        }
    }

    /** How many cases had to be erased again when this process started. */
    int atStart() {
        return atStart;
    }

    /** How many cases had to be erased again. */
    int replay() {
        var lines = ledger.latestLines();
        var known = Set.copyOf(ledger.inDatabase());
        refuseIfCutOff(lines, known);
        var there = files.among(lines.stream().map(line -> line.erasure().caseId()).toList());
        return lines.stream()
                .filter(line -> line.step() != Step.NOT_DONE)
                .filter(line -> line.step() == Step.INTENDED || there.contains(line.erasure().caseId()) || !known.contains(line.erasure().id()))
                .mapToInt(this::replay).sum();
    }

    private int replay(ErasureLine line) {
        var carriedOut = QuarkusTransaction.requiringNew().timeout(600).call(() -> carryOut(line));
        if (line.step() == Step.INTENDED) {
            ledger.settle(carriedOut == CarriedOut.NOT ? Step.NOT_DONE : Step.DONE, line.erasure());
        }
        return carriedOut == CarriedOut.AGAIN ? 1 : 0;
    }

    private CarriedOut carryOut(ErasureLine line) {
        var erasure = line.erasure();
        var file = files.lock(erasure.caseId());
        if (file.isPresent() && line.step() == Step.INTENDED && files.keeping(erasure.caseId()).isKept()) {
            return CarriedOut.NOT;
        }
        ledger.insert(erasure);
        if (file.isEmpty()) {
            references.mark(erasure.references());
            return CarriedOut.BEFORE;
        }
        erasing.again(staff.itself(), file.get(), erasure);
        return CarriedOut.AGAIN;
    }

    /** An erasure that the database knows and the file does not: lines were cut off, and a restored case could slip through. */
    private static void refuseIfCutOff(Collection<ErasureLine> lines, Set<UUID> known) {
        var missing = new HashSet<>(known);
        lines.forEach(line -> missing.remove(line.erasure().id()));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The ledger of erasures lacks %d erasures that the database knows. Put back the newest copy of the file."
                    .formatted(missing.size()));
        }
    }

    private enum CarriedOut {
        BEFORE, AGAIN, NOT
    }
}
