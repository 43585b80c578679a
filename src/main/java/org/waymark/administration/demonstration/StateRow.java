package org.waymark.administration.demonstration;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

/** The one row that says that the data here is made up; there is none where it is real. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StateRow {

    private final Session database;

    StateRow(Session database) {
        this.database = database;
    }

    Optional<State> read() {
        return database.createNativeQuery("""
                select seed, cases, until, months_loaded, cases_loaded, last_posting, complete from administration.demonstration""", State.class)
                .getResultStream().findFirst();
    }

    /** Locked until the transaction ends, so that of two replicas only one loads a batch. */
    State locked() {
        return database.createNativeQuery("""
                select seed, cases, until, months_loaded, cases_loaded, last_posting, complete from administration.demonstration
                for update""", State.class).getSingleResult();
    }

    /** Begins a demonstration where there is no case and nothing was ever counted. */
    boolean begin(int cases, Instant until) {
        return database.createNativeMutationQuery("""
                insert into administration.demonstration (seed, cases, until)
                select :seed, :cases, :until
                where not exists (select 1 from cases.case_file) and not exists (select 1 from ledger.posting)
                on conflict do nothing""")
                .setParameter("seed", MadeUpHelpline.SEED)
                .setParameter("cases", cases)
                .setParameter("until", until)
                .executeUpdate() == 1;
    }

    void advance(int casesLoaded, boolean complete) {
        database.createNativeMutationQuery("""
                update administration.demonstration
                set months_loaded = months_loaded + 1, cases_loaded = :loaded, complete = :complete,
                    last_posting = (select coalesce(max(id), 0) from ledger.posting)""")
                .setParameter("loaded", casesLoaded)
                .setParameter("complete", complete)
                .executeUpdate();
    }

    /** Leaves it at what is there. */
    void end() {
        database.createNativeMutationQuery("update administration.demonstration set complete = true").executeUpdate();
    }

    /** Nobody but the demonstration has changed anything that is counted. */
    boolean isUndisturbed(State state) {
        return database.createNativeQuery("select coalesce(max(id), 0) from ledger.posting", Long.class).getSingleResult() == state.lastPosting();
    }
}
