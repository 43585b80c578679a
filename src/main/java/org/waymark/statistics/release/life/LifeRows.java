package org.waymark.statistics.release.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import org.waymark.statistics.measures.Window;

/** The rows of which the life of a release is put together. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LifeRows {

    private final Session database;

    LifeRows(Session database) {
        this.database = database;
    }

    Optional<Release> release(UUID id) {
        return database.createNativeQuery("""
                select r.id, r.address, r.name, r.window_from, r.window_to, r.prepared_at, r.prepared_by, p.name as preparer, r.revises, r.reason
                from statistics.release r join access.person p on p.id = r.prepared_by
                where r.set_aside_at is null and r.id = :id""", ReleaseRow.class).setParameter("id", id).getResultStream().findFirst().map(ReleaseRow::release);
    }

    Preparation latestPreparation(UUID release) {
        return database.createNativeQuery("""
                select t.id, t.release_id, t.number, t.change, t.asked::text as asked, t.content, encode(t.sha256, 'hex') as sha256, t.against, t.at, t.by_id, p.name as preparer
                from statistics.release_preparation t join access.person p on p.id = t.by_id
                where t.release_id = :release order by t.number desc limit 1""", PreparationRow.class)
                .setParameter("release", release).getSingleResult().preparation();
    }

    Optional<Approval> approval(Check check) {
        return database.createNativeQuery("""
                select a.id, a.check_id, encode(a.sha256, 'hex') as sha256, a.at, a.by_id, p.name as approver
                from statistics.release_approval a join access.person p on p.id = a.by_id where a.check_id = :check""", Approval.class)
                .setParameter("check", check.id()).getResultStream().findFirst();
    }

    Optional<Publication> publication(UUID release) {
        return database.createNativeQuery("""
                select u.release_id, u.number, u.at, u.by_id, p.name as publisher, u.content, encode(u.sha256, 'hex') as sha256, u.sums,
                       (select revision.address from statistics.release revision join statistics.release_publication rp on rp.release_id = revision.id
                        where revision.revises = u.release_id) as revised_by
                from statistics.release_publication u join access.person p on p.id = u.by_id where u.release_id = :release""", PublicationRow.class)
                .setParameter("release", release).getResultStream().findFirst().map(PublicationRow::publication);
    }

    record ReleaseRow(UUID id, String address, String name, LocalDate from, LocalDate to, Instant preparedAt, UUID preparedBy, String preparer, UUID revises, String reason) {

        Release release() {
            return new Release(id, address, name, new Window(YearMonth.from(from), YearMonth.from(to)), preparedAt, preparedBy, preparer,
                    Optional.ofNullable(revises), Optional.ofNullable(reason));
        }
    }

    record PreparationRow(UUID id, UUID releaseId, Integer number, String change, String asked, byte[] content, String sha256, Integer against, Instant at, UUID by,
            String preparer) {

        Preparation preparation() {
            return new Preparation(id, releaseId, number, Change.valueOf(change), AskedJson.read(asked), content, sha256, Optional.ofNullable(against), at, by, preparer);
        }
    }

    record PublicationRow(UUID releaseId, Integer number, Instant at, UUID by, String publisher, byte[] content, String sha256, String sums, String revisedBy) {

        Publication publication() {
            return new Publication(releaseId, number, at, by, publisher, content, sha256, sums, Optional.ofNullable(revisedBy));
        }
    }
}
