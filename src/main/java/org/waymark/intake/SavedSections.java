package org.waymark.intake;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.waymark.access.Actor;
import org.waymark.intake.section.Section;

/** Which sections of a report are saved, in which version and when. */
@ApplicationScoped
class SavedSections {

    private final Session database;

    SavedSections(Session database) {
        this.database = database;
    }

    Map<Section, Saved> of(UUID report) {
        var saved = new EnumMap<Section, Saved>(Section.class);
        database.createNativeQuery("select name, version, saved_at from intake.section where report_id = :report", Saved.class)
                .setParameter("report", report)
                .getResultList().forEach(row -> saved.put(Section.valueOf(row.name()), row));
        return saved;
    }

    /** Notes the next version; the report is locked. */
    void save(UUID report, Section section, Actor actor, Instant now) {
        database.createNativeMutationQuery("""
                insert into intake.section (report_id, name, version, saved_at, saved_by) values (:report, :name, 1, :now, :by)
                on conflict (report_id, name) do update
                set version = intake.section.version + 1, saved_at = excluded.saved_at, saved_by = excluded.saved_by""")
                .setParameter("report", report)
                .setParameter("name", section.name())
                .setParameter("now", now)
                .setParameter("by", actor.id())
                .executeUpdate();
    }

    /** Forgets that anything but the contact was saved. */
    void keepContactOnly(UUID report) {
        database.createNativeMutationQuery("delete from intake.section where report_id = :report and name <> 'CONTACT'")
                .setParameter("report", report)
                .executeUpdate();
    }

    /** A section as it is saved. */
    record Saved(String name, int version, Instant at) {
    }
}
