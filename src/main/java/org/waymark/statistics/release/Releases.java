package org.waymark.statistics.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.measures.Window;

/** Releases in the database: what is prepared, and what was published. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Releases {

    private final Session database;
    private final CellRows cells;
    private final Checks checks;

    Releases(Session database, CellRows cells, Checks checks) {
        this.database = database;
        this.cells = cells;
        this.checks = checks;
    }

    /** Everything that is prepared or published, the latest first. */
    public List<ReleaseLine> all() {
        return database.createNativeQuery("""
                select r.id, r.address, r.name, latest.number as changes, latest.at as changed_at, p.at as published_at,
                       exists (select 1 from statistics.release_check c where c.preparation_id = latest.id and c.kind = 'ATTACK' and c.verdict = 'PASSED'
                               and not exists (select 1 from statistics.release_check l where l.preparation_id = latest.id and l.started_at > c.started_at)) as checked,
                       exists (select 1 from statistics.release_approval a join statistics.release_check c on c.id = a.check_id
                               where c.preparation_id = latest.id
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
        return release("r.id = :id", id).map(release -> {
            var preparation = latest(release.id());
            var check = checks.latestOf(preparation.id());
            return new Life(release, preparation, check, check.flatMap(this::approval), publication(release.id()));
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

    /** Nobody else begins a release until the transaction ends. */
    void lockAddresses() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('statistics.release')) as text)", String.class).getResultList();
    }

    /** Who had a hand in the draft, and so does not approve it. */
    public boolean hadAHandIn(UUID release, Actor actor) {
        return database.createNativeQuery("""
                select exists (select 1 from statistics.release_preparation where release_id = :release and by_id = :actor)
                    or exists (select 1 from statistics.release where id = :release and prepared_by = :actor)""", Boolean.class)
                .setParameter("release", release).setParameter("actor", actor.id()).getSingleResult();
    }

    void add(UUID id, String address, String name, Window window, Actor by, Instant at, UUID revises, String reason) {
        database.createNativeMutationQuery("""
                insert into statistics.release (id, address, name, window_from, window_to, prepared_at, prepared_by, revises, reason)
                values (:id, :address, :name, :from, :to, :at, :by, :revises, :reason)""")
                .setParameter("id", id).setParameter("address", address).setParameter("name", name)
                .setParameter("from", window.from().atDay(1)).setParameter("to", window.to().atDay(1))
                .setParameter("at", at).setParameter("by", by.id())
                .setParameter("revises", revises, UUID.class).setParameter("reason", reason, String.class).executeUpdate();
    }

    void add(UUID id, UUID release, int number, Prepared prepared, Actor by, Instant at) {
        var cellsOfIt = Cells.of(prepared.cells());
        database.createNativeMutationQuery("""
                insert into statistics.release_preparation (id, release_id, number, change, asked, as_at, threshold, content, sha256, cells_sha256, against, at, by_id)
                values (:id, :release, :number, :change, cast(:asked as jsonb), :asAt, :threshold, :content, :sha256, :cells, :against, :at, :by)""")
                .setParameter("id", id).setParameter("release", release).setParameter("number", number).setParameter("change", prepared.change().name())
                .setParameter("asked", AskedJson.of(prepared.asked())).setParameter("asAt", prepared.asked().asAt())
                .setParameter("threshold", prepared.asked().rules().threshold()).setParameter("content", prepared.content().bytes())
                .setParameter("sha256", HexFormat.of().parseHex(Sha256.of(prepared.content().bytes())))
                .setParameter("cells", HexFormat.of().parseHex(cellsOfIt.sha256()))
                .setParameter("against", prepared.against().orElse(null), Integer.class).setParameter("at", at).setParameter("by", by.id())
                .executeUpdate();
        cells.add(id, cellsOfIt);
    }

    public void approve(UUID id, Check check, String sha256, Actor by, Instant at) {
        database.createNativeMutationQuery("insert into statistics.release_approval (id, check_id, sha256, at, by_id) values (:id, :check, :sha256, :at, :by)")
                .setParameter("id", id).setParameter("check", check.id()).setParameter("sha256", HexFormat.of().parseHex(sha256))
                .setParameter("at", at).setParameter("by", by.id()).executeUpdate();
    }

    /** Nobody else publishes until the transaction ends. */
    public void lockPublications() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('statistics.release_publication')) as text)", String.class).getResultList();
    }

    public void publish(Life life, int number, String sums, Actor by, Instant at) {
        var preparation = life.preparation();
        database.createNativeMutationQuery("""
                insert into statistics.release_publication (release_id, number, approval_id, at, by_id, content, sha256, sums)
                values (:release, :number, :approval, :at, :by, :content, :sha256, :sums)""")
                .setParameter("release", life.id()).setParameter("number", number).setParameter("approval", life.approval().orElseThrow().id())
                .setParameter("at", at).setParameter("by", by.id()).setParameter("content", preparation.content())
                .setParameter("sha256", HexFormat.of().parseHex(preparation.sha256())).setParameter("sums", sums).executeUpdate();
    }

    public boolean isPreparation(UUID id) {
        return database.createNativeQuery("select exists (select 1 from statistics.release_preparation where id = :id)", Boolean.class)
                .setParameter("id", id).getSingleResult();
    }

    public boolean isOf(UUID preparation, UUID release) {
        return database.createNativeQuery("select exists (select 1 from statistics.release_preparation where id = :id and release_id = :release)", Boolean.class)
                .setParameter("id", preparation).setParameter("release", release).getSingleResult();
    }

    void setAside(UUID id, Actor by, Instant at) {
        database.createNativeMutationQuery("update statistics.release set set_aside_at = :at, set_aside_by = :by where id = :id and set_aside_at is null")
                .setParameter("id", id).setParameter("by", by.id()).setParameter("at", at).executeUpdate();
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

    private Optional<Release> release(String condition, UUID id) {
        return database.createNativeQuery("""
                select r.id, r.address, r.name, r.window_from, r.window_to, r.prepared_at, r.prepared_by, p.name as preparer, r.revises, r.reason
                from statistics.release r join access.person p on p.id = r.prepared_by
                where r.set_aside_at is null and\s""" + condition, ReleaseRow.class).setParameter("id", id).getResultStream().findFirst().map(ReleaseRow::release);
    }

    private Preparation latest(UUID release) {
        return database.createNativeQuery("""
                select t.id, t.release_id, t.number, t.change, t.asked::text as asked, t.content, encode(t.sha256, 'hex') as sha256, t.against, t.at, t.by_id, p.name as preparer
                from statistics.release_preparation t join access.person p on p.id = t.by_id
                where t.release_id = :release order by t.number desc limit 1""", PreparationRow.class)
                .setParameter("release", release).getSingleResult().preparation();
    }

    private Optional<Approval> approval(Check check) {
        return database.createNativeQuery("""
                select a.id, a.check_id, a.at, a.by_id, p.name as approver
                from statistics.release_approval a join access.person p on p.id = a.by_id where a.check_id = :check""", Approval.class)
                .setParameter("check", check.id()).getResultStream().findFirst();
    }

    private Optional<Publication> publication(UUID release) {
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
