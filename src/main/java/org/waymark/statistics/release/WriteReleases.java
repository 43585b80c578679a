package org.waymark.statistics.release;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import org.waymark.access.Actor;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.release.cells.CellRows;
import org.waymark.statistics.release.cells.Cells;
import org.waymark.statistics.release.content.Sha256;
import org.waymark.statistics.release.life.AskedJson;
import org.waymark.statistics.release.life.Check;
import org.waymark.statistics.release.life.Life;

/** Adds the rows of a release's life, in the transaction of the step that they tell of; the database refuses what does not follow. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WriteReleases {

    private final Session database;
    private final CellRows cells;

    WriteReleases(Session database, CellRows cells) {
        this.database = database;
        this.cells = cells;
    }

    /** Nobody else begins a release until the transaction ends. */
    void lockAddresses() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('statistics.release')) as text)", String.class).getResultList();
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

    void setAside(UUID id, Actor by, Instant at) {
        database.createNativeMutationQuery("update statistics.release set set_aside_at = :at, set_aside_by = :by where id = :id and set_aside_at is null")
                .setParameter("id", id).setParameter("by", by.id()).setParameter("at", at).executeUpdate();
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
}
