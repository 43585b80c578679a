package org.waymark.administration.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.time.London;
import org.waymark.web.Refused;

/** For how long each class of records is kept. */
@ApplicationScoped
@Transactional(value = TxType.MANDATORY, dontRollbackOn = Refused.class)
class Periods {

    static final int MOST = 1200;

    private final Session database;
    private final Audit audit;
    private final Clock clock;

    Periods(Session database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    int of(RecordClass records) {
        return database.createNativeQuery("select length from administration.retention_period where record_class = :class order by id desc limit 1", Integer.class)
                .setParameter("class", records.name())
                .getResultStream().findFirst().orElse(records.usual());
    }

    /** Records of this class that ended before this moment are to go. */
    Instant endOf(RecordClass records) {
        var length = of(records);
        var now = ZonedDateTime.ofInstant(clock.instant(), London.ZONE);
        return (records.unit() == RecordClass.Unit.MONTHS ? now.minusMonths(length) : now.minusDays(length)).toInstant();
    }

    void change(Actor actor, RecordClass records, int length) {
        if (length < records.least() || length > MOST) {
            throw new Refused("length", "Enter a number from %d to %d".formatted(records.least(), MOST));
        }
        if (length != of(records)) {
            database.createNativeMutationQuery("""
                    insert into administration.retention_period (record_class, length, at, by_id) values (:class, :length, :now, :by)""")
                    .setParameter("class", records.name())
                    .setParameter("length", length)
                    .setParameter("now", clock.instant())
                    .setParameter("by", actor.id())
                    .executeUpdate();
            audit.append(actor, AuditAction.RETENTION_CHANGED, records.name() + " " + length);
        }
    }
}
