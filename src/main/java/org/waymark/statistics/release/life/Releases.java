package org.waymark.statistics.release.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.release.cells.CellRows;

/** What is prepared and what was published, as it stands in the database. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Releases {

    private final Session database;
    private final LifeRows rows;
    private final CellRows cells;
    private final Checks checks;

    Releases(Session database, LifeRows rows, CellRows cells, Checks checks) {
        this.database = database;
        this.rows = rows;
        this.cells = cells;
        this.checks = checks;
    }

    /** Everything that is prepared or published, the latest first. */
    public List<ReleaseLine> all() {
        return database.createNativeQuery("""
                select r.id, r.address, r.name, latest.number as changes, latest.at as changed_at, p.at as published_at,
                       exists (select 1 from statistics.release_check c where c.preparation_id = latest.id and c.kind = 'ATTACK' and c.verdict = 'PASSED'
                               and c.published = (select coalesce(max(number), 0) from statistics.release_publication)
                               and not exists (select 1 from statistics.release_check l where l.preparation_id = latest.id and l.started_at > c.started_at)) as checked,
                       exists (select 1 from statistics.release_approval a join statistics.release_check c on c.id = a.check_id
                               where c.preparation_id = latest.id
                               and c.published = (select coalesce(max(number), 0) from statistics.release_publication)
                               and not exists (select 1 from statistics.release_check l where l.preparation_id = latest.id and l.started_at > c.started_at)) as approved,
                       (select revision.address from statistics.release revision join statistics.release_publication rp on rp.release_id = revision.id
                        where revision.revises = r.id) as revised_by
                from statistics.release r
                join lateral (select id, number, at from statistics.release_preparation where release_id = r.id order by number desc limit 1) latest on true
                left join statistics.release_publication p on p.release_id = r.id
                where r.set_aside_at is null
                order by r.window_to desc, r.prepared_at desc""", ReleaseLine.class).getResultList();
    }

    public Optional<Life> life(UUID id) {
        return rows.release(id).map(release -> {
            var preparation = rows.latestPreparation(id);
            var check = checks.latestOf(preparation.id());
            var publication = rows.publication(id);
            var overtaken = publication.isEmpty() && check.filter(one -> one.published() != latestPublication()).isPresent();
            return new Life(release, preparation, check, check.flatMap(rows::approval), publication, overtaken);
        });
    }

    /** The release published under an address. */
    public Optional<Life> published(String address) {
        return idAt(address).flatMap(this::life).filter(life -> life.publication().isPresent());
    }

    /** The release under an address, whether a draft or published. */
    public Optional<UUID> idAt(String address) {
        return database.createNativeQuery("select id from statistics.release where address = :address and set_aside_at is null", UUID.class)
                .setParameter("address", address).getResultStream().findFirst();
    }

    /** Locks the release, so that its life goes one step at a time. */
    public Optional<Life> locked(UUID id) {
        database.createNativeQuery("select id from statistics.release where id = :id for update", UUID.class).setParameter("id", id).getResultList();
        return life(id);
    }

    /** Who had a hand in the draft, and so does not approve it. */
    public boolean hadAHandIn(UUID release, Actor actor) {
        return database.createNativeQuery("""
                select exists (select 1 from statistics.release_preparation where release_id = :release and by_id = :actor)
                    or exists (select 1 from statistics.release where id = :release and prepared_by = :actor)""", Boolean.class)
                .setParameter("release", release).setParameter("actor", actor.id()).getSingleResult();
    }

    public boolean isSetAside(UUID id) {
        return database.createNativeQuery("select exists (select 1 from statistics.release where id = :id and set_aside_at is not null)", Boolean.class)
                .setParameter("id", id).getSingleResult();
    }

    /** Whether an approval has this id, though it may be of what was checked anew or changed since. */
    public boolean isApproval(UUID id) {
        return database.createNativeQuery("select exists (select 1 from statistics.release_approval where id = :id)", Boolean.class)
                .setParameter("id", id).getSingleResult();
    }

    public boolean isPreparation(UUID id) {
        return database.createNativeQuery("select exists (select 1 from statistics.release_preparation where id = :id)", Boolean.class)
                .setParameter("id", id).getSingleResult();
    }

    public boolean isOf(UUID preparation, UUID release) {
        return database.createNativeQuery("select exists (select 1 from statistics.release_preparation where id = :id and release_id = :release)", Boolean.class)
                .setParameter("id", preparation).setParameter("release", release).getSingleResult();
    }

    /** The cells of a release, exactly as they were planned and protected. */
    public ProtectedRelease cellsOf(Life life) {
        var preparation = life.preparation();
        return cells.of(preparation.id()).rebuilt(life.release().name(), preparation.asked().asAt(), preparation.asked().rules());
    }

    /** Whether the cells are still those of which the preparation was made. */
    public boolean cellsAreAsPrepared(Preparation preparation) {
        var kept = database.createNativeQuery("select encode(cells_sha256, 'hex') from statistics.release_preparation where id = :id", String.class)
                .setParameter("id", preparation.id()).getSingleResult();
        return kept.equals(cells.of(preparation.id()).sha256());
    }

    /** Everything that was published until the publication of this number, in order: what an attacker holds. */
    public List<ProtectedRelease> publishedUntil(int number) {
        return database.createNativeQuery("select release_id from statistics.release_publication where number <= :number order by number", UUID.class)
                .setParameter("number", number).getResultStream().map(id -> cellsOf(life(id).orElseThrow())).toList();
    }

    /** The number of the latest publication; 0 before the first. */
    public int latestPublication() {
        return database.createNativeQuery("select coalesce(max(number), 0) from statistics.release_publication", Integer.class).getSingleResult();
    }

    /** The release that was published last before this one; of a revision, the one that it revises. */
    public Optional<Life> before(Life life) {
        return life.release().revises().or(() -> database.createNativeQuery("""
                select release_id from statistics.release_publication
                where release_id <> :release and number < coalesce((select number from statistics.release_publication where release_id = :release), :none)
                order by number desc limit 1""", UUID.class)
                .setParameter("release", life.id()).setParameter("none", Integer.MAX_VALUE).getResultStream().findFirst()).flatMap(this::life);
    }
}
