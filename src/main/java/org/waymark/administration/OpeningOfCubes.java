package org.waymark.administration;

import java.sql.SQLException;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.waymark.access.Staff;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.ledger.Cube;
import org.waymark.ledger.OpenCubes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/** After an upgrade, before anybody is served and one replica at a time: what is newly counted gets its opening balance, once. */
@ApplicationScoped
class OpeningOfCubes {

    private static final Logger LOG = Logger.getLogger(OpeningOfCubes.class);
    private static final String LOCK = "hashtextextended('ledger.opening', 0)";
    private static final int LONGEST_SECONDS = 600;

    private final DataSource database;
    private final OpenCubes opening;
    private final Staff staff;
    private final Audit audit;

    OpeningOfCubes(DataSource database, OpenCubes opening, Staff staff, Audit audit) {
        this.database = database;
        this.opening = opening;
        this.staff = staff;
        this.audit = audit;
    }

    /** After the schema is up to date and erasures are carried out again. */
    void beforeServing(@Observes @Priority(3) StartupEvent start) {
        open();
    }

    /** The cubes that were opened. The lock is that of a session: a transaction that waited for it would not see what came meanwhile. */
    Set<Cube> open() {
        try (var connection = database.getConnection(); var lock = connection.createStatement()) {
            lock.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                return openAlone();
            } finally {
                lock.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The opening of the ledger cannot be locked.", cause);
        }
    }

    private Set<Cube> openAlone() {
        var itself = staff.itself();
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            var opened = opening.open();
            opened.forEach(cube -> audit.append(itself, AuditAction.CUBE_OPENED, cube.name()));
            opened.forEach(cube -> LOG.infof("The cube %s of the ledger was opened with what the cases say today.", cube));
            return opened;
        });
    }
}
