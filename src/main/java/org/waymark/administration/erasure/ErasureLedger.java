package org.waymark.administration.erasure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.waymark.administration.erasure.ErasureLine.Step;
import org.waymark.people.HashKeyFile;

/**
 * The ledger of erasures, in the database and in a file. The file is told before the transaction that an erasure is intended,
 * and after it whether it was done; so a crash at any moment leaves enough to finish it at the next start.
 */
@ApplicationScoped
class ErasureLedger {

    private final Session database;
    private final TransactionSynchronizationRegistry transaction;
    private final Path place;
    private final Path keyPlace;
    private final boolean mayMakeKey;
    private ErasureFile opened;

    ErasureLedger(Session database, TransactionSynchronizationRegistry transaction, ErasureSettings settings,
            @ConfigProperty(name = "waymark.key.file") Path wrappingKey,
            @ConfigProperty(name = "waymark.key.make-if-missing", defaultValue = "false") boolean mayMakeKey) {
        this.database = database;
        this.transaction = transaction;
        this.place = settings.file().orElse(wrappingKey.resolveSibling("erasures.log"));
        this.keyPlace = settings.keyFile().orElse(wrappingKey.resolveSibling("erasures-key.json"));
        this.mayMakeKey = mayMakeKey;
    }

    /** Notes in the running transaction that this is erased: in the file at once, and finally once the transaction has ended. */
    @Transactional(TxType.MANDATORY)
    void note(Erasure erasure) {
        file().add(Step.INTENDED, erasure);
        insert(erasure);
        transaction.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // Nothing is left to do then.
            }

            @Override
            public void afterCompletion(int status) {
                switch (status) {
                    case Status.STATUS_COMMITTED -> file().add(Step.DONE, erasure);
                    case Status.STATUS_ROLLEDBACK -> file().add(Step.NOT_DONE, erasure);
                    default -> {
                        // Nobody knows; the next start looks.
                    }
                }
            }
        });
    }

    /** Every erasure of the file with its last step. */
    Collection<ErasureLine> latestLines() {
        var latest = new LinkedHashMap<UUID, ErasureLine>();
        file().lines().forEach(line -> latest.put(line.erasure().id(), line));
        return latest.values();
    }

    void settle(Step step, Erasure erasure) {
        file().add(step, erasure);
    }

    /** The row of an erasure that stands in the file and, since an older copy was put back, not in the database. */
    @Transactional(TxType.MANDATORY)
    void insert(Erasure erasure) {
        database.createNativeMutationQuery("""
                insert into administration.erasure (id, case_id, ground, at, by_id) values (:id, :case, :ground, :at, :by) on conflict (id) do nothing""")
                .setParameter("id", erasure.id())
                .setParameter("case", erasure.caseId().value())
                .setParameter("ground", erasure.ground())
                .setParameter("at", erasure.at())
                .setParameter("by", erasure.by())
                .executeUpdate();
    }

    @Transactional
    List<UUID> inDatabase() {
        return database.createNativeQuery("select id from administration.erasure", UUID.class).getResultList();
    }

    /** A missing key is made only while nothing depends on it. */
    private synchronized ErasureFile file() {
        if (opened == null) {
            opened = new ErasureFile(place, HashKeyFile.read(keyPlace, mayMakeKey && !Files.exists(place)));
        }
        return opened;
    }
}
