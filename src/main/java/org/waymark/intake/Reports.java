package org.waymark.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.waymark.access.AccessParameters;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.cases.TimelineEntry;
import org.waymark.reference.Lists;

/** What other rooms may ask about reports. Whether the asker may open the case has been decided before. */
@ApplicationScoped
@Transactional
public class Reports {

    private final Session database;
    private final Clock clock;

    Reports(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The reports of a case, the newest first. */
    public List<ReportSummary> ofCase(CaseId caseId) {
        return database.createNativeQuery("""
                select id, received_at as received, channel, author_id as author from intake.report
                where case_id = :case order by received_at desc, id""", ReportSummary.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** The lines that reports add to the timeline of their case. */
    public List<TimelineEntry> timelineOf(CaseId caseId) {
        record Row(Instant submittedAt, UUID author, String channel, Instant joinedAt, UUID joinedBy) {
        }
        var entries = new ArrayList<TimelineEntry>();
        database.createNativeQuery("""
                select submitted_at, author_id as author, channel, joined_at, joined_by from intake.report
                where case_id = :case""", Row.class)
                .setParameter("case", caseId.value())
                .getResultList().forEach(row -> {
                    entries.add(new TimelineEntry(row.submittedAt(), row.author(), "Report logged (" + Lists.CHANNEL.labelOf(row.channel()) + ")"));
                    if (!row.joinedAt().equals(row.submittedAt())) {
                        entries.add(new TimelineEntry(row.joinedAt(), row.joinedBy(), "Report taken into this case after it was put before those who decide"));
                    }
                });
        return entries;
    }

    /** The reports that the actor has begun and not submitted, the newest first. */
    public List<DraftSummary> draftsOf(Actor actor) {
        return database.createNativeQuery("""
                select id, started_at as started, received_at as received, channel, stopped_at is not null as stopped from intake.report
                where author_id = :actor and submitted_at is null order by started_at desc, id""", DraftSummary.class)
                .setParameter("actor", actor.id())
                .getResultList();
    }

    /** How many reports wait for the actor to say where they belong. */
    public long waitingFor(Actor actor) {
        var query = database.createNativeQuery("select count(*) " + WaitingReports.BEFORE + " and r.case_id is null", Long.class);
        return AccessParameters.bind(query, actor, clock.instant())
                .getSingleResult();
    }
}
