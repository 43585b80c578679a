package org.waymark.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.access.Role;
import org.waymark.audit.seal.AuditKeys;
import org.waymark.audit.seal.Head;
import org.waymark.audit.verify.Finding.Kind;
import org.waymark.audit.verify.TrailFiles;
import org.waymark.audit.verify.Verdict;
import org.waymark.audit.verify.Verifier;
import org.waymark.testing.PlainDatabase;

/** Sealing against a real database, judged by the verifier on what the database writes out. */
class SealerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:30:00.5Z"), ZoneOffset.UTC);

    private final AuditKeys keys = FreshKeys.made();
    private final Sealer sealer = new Sealer(PlainDatabase.app(), keys);
    private Actor cara;
    @TempDir
    Path folder;

    @BeforeEach
    void an_empty_trail() {
        PlainDatabase.empty();
        cara = PlainDatabase.actor("cara", Role.CASEWORKER);
    }

    @Test
    void rows_get_numbers_without_gaps_and_the_verifier_is_content() throws Exception {
        append(3);
        assertThat(sealer.sealRecent()).isEqualTo(3);
        append(2);
        assertThat(sealer.sealRecent()).isEqualTo(2);
        assertThat(sealer.sealRecent()).isZero();

        assertThat(PlainDatabase.column("select number from audit.seal order by number")).containsExactly("1", "2", "3", "4", "5");
        var verdict = verdict();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.sealed()).isEqualTo(5);
        assertThat(verdict.waiting()).isZero();
    }

    @Test
    void a_row_whose_transaction_commits_late_is_not_lost() throws Exception {
        try (var late = PlainDatabase.app().getConnection()) {
            late.setAutoCommit(false);
            audit(always(late)).append(cara, AuditAction.CASE_OPENED, CaseId.fresh());
            append(2);
            assertThat(sealer.sealRecent()).isEqualTo(2);
            late.commit();
        }

        assertThat(sealer.sealRecent()).isEqualTo(1);
        assertThat(PlainDatabase.column("select event from audit.seal order by number").getLast())
                .isEqualTo(PlainDatabase.column("select min(id) from audit.event").getFirst());
        assertThat(verdict().isClean()).isTrue();
    }

    @Test
    void what_was_appended_while_nobody_sealed_is_left_to_the_sweep() throws Exception {
        append(2);
        // As if two hours had passed: the row is made anew with the MAC of that moment.
        var row = entry(1);
        var earlier = new org.waymark.audit.seal.Entry(row.id(), row.at(), row.actor(), row.action(), row.caseId(), row.detail(), row.hits(), row.name(), row.roles(),
                row.appendedAt().minusSeconds(7200), row.key(), null).sealedBy(keys);
        PlainDatabase.run("update audit.event set appended_at = '%s', mac = '\\x%s' where id = 1".formatted(earlier.appendedAt(), earlier.mac()));

        assertThat(sealer.sealRecent()).isEqualTo(1);
        assertThat(sealer.sealAll()).isEqualTo(1);
        assertThat(verdict().isClean()).isTrue();
    }

    @Test
    void many_rows_are_sealed_in_several_steps() throws Exception {
        audit(PlainDatabase.app()).appendAll(cara, AuditAction.CASE_IMPORTED, Stream.generate(CaseId::fresh).limit(10_001).toList());

        assertThat(sealer.sealAll()).isEqualTo(10_001);
        assertThat(verdict().sealed()).isEqualTo(10_001);
        assertThat(verdict().isClean()).isTrue();
    }

    @Test
    void rows_from_before_the_trail_was_sealed_come_first() throws Exception {
        append(1);
        older(2);
        assertThat(sealer.sealRecent()).isEqualTo(3);

        assertThat(PlainDatabase.column("select event from audit.seal order by number")).containsExactly("2", "3", "1");
        var verdict = verdict();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.older()).isEqualTo(2);
    }

    @Test
    void rows_from_before_may_take_several_steps() throws Exception {
        older(5_001);
        append(1);

        assertThat(sealer.sealAll()).isEqualTo(5_002);
        assertThat(verdict().older()).isEqualTo(5_001);
        assertThat(verdict().isClean()).isTrue();
    }

    @Test
    void a_row_without_a_mac_that_comes_later_is_not_sealed() throws Exception {
        append(1);
        sealer.sealAll();
        older(1);
        append(1);

        assertThat(sealer.sealAll()).isEqualTo(1);
        assertThat(sealer.sealAll()).isZero();
        assertThat(verdict().findings()).extracting(finding -> finding.kind()).containsExactly(Kind.ROW_ADDED);
    }

    @Test
    void a_row_that_was_altered_before_its_seal_is_not_sealed_and_holds_nobody_up() throws Exception {
        append(3);
        PlainDatabase.run("update audit.event set detail = 'x' where id = 2");

        assertThat(sealer.sealRecent()).isEqualTo(2);
        assertThat(PlainDatabase.column("select event from audit.seal order by number")).containsExactly("1", "3");
        assertThat(verdict().findings()).extracting(finding -> finding.kind()).containsExactly(Kind.ROW_ADDED);
    }

    @Test
    void two_replicas_seal_each_row_once() throws Exception {
        var replicas = IntStream.range(0, 4).mapToObj(number -> new Sealer(PlainDatabase.app(), keys)).toList();
        for (int round = 0; round < 10; round++) {
            append(20);
            var together = new CyclicBarrier(replicas.size());
            var runs = replicas.stream().map(replica -> CompletableFuture.supplyAsync(() -> {
                try {
                    together.await();
                    return replica.sealRecent();
                } catch (Exception cause) {
                    throw new IllegalStateException(cause);
                }
            }, command -> Thread.ofVirtual().start(command))).toList();
            assertThat(runs.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(20);
        }

        assertThat(verdict().isClean()).isTrue();
        assertThat(verdict().sealed()).isEqualTo(200);
    }

    @Test
    void while_another_replica_seals_this_one_does_not_wait() throws Exception {
        append(1);
        try (var other = PlainDatabase.app().getConnection(); var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(1587642017)");
            assertThat(sealer.sealRecent()).isZero();
            other.commit();
        }
        assertThat(sealer.sealRecent()).isEqualTo(1);
    }

    @Test
    void what_was_changed_in_the_database_is_found_in_what_it_writes_out() throws Exception {
        append(9);
        sealer.sealAll();
        PlainDatabase.run("update audit.event set action = 'CASE_OPENED' where id = 4");
        PlainDatabase.run("update audit.seal set chain = decode(repeat('ab', 32), 'hex') where number = 8");

        assertThat(verdict().findings()).extracting(finding -> finding.kind()).containsExactlyInAnyOrder(Kind.ROW_ALTERED, Kind.SEAL_ALTERED);
    }

    @Test
    void a_cut_shows_by_the_head_that_was_exported_before() throws Exception {
        append(5);
        sealer.sealAll();
        assertThat(exporter().write()).isTrue();
        var exported = Head.parse(Files.readString(folder.resolve("head.txt")));
        PlainDatabase.run("delete from audit.seal where number > 3");
        PlainDatabase.run("delete from audit.event where id > 3");

        assertThat(Verifier.verdict(keys, TrailFiles.entries(copied("event")), TrailFiles.seals(copied("seal")), exported).names(Kind.CUT_OFF)).isTrue();
    }

    @Test
    void the_head_is_written_whole_for_its_owner_only_and_signed() throws Exception {
        append(2);
        sealer.sealAll();
        exporter().write();
        append(1);
        sealer.sealAll();
        assertThat(exporter().write()).isTrue();

        var head = Head.parse(Files.readString(folder.resolve("head.txt")));
        assertThat(head.number()).isEqualTo(3);
        assertThat(head.at()).isEqualTo(Instant.parse("2026-03-02T09:30:00Z"));
        assertThat(head.isSigned(keys)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("head.txt")))).isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining(file -> file.getFileName().toString().endsWith(".new"));
        assertThat(head).isEqualTo(headNow());
    }

    @Test
    void a_head_that_the_trail_does_not_hold_is_kept_as_evidence() throws Exception {
        append(5);
        sealer.sealAll();
        exporter().write();
        var before = Files.readString(folder.resolve("head.txt"));
        PlainDatabase.run("delete from audit.seal where number = 5");
        assertThat(exporter().write()).isFalse();

        sealer.sealAll();
        assertThat(exporter().write()).isTrue();
        PlainDatabase.run("update audit.seal set chain = decode(repeat('ab', 32), 'hex') where number = 5");
        assertThat(exporter().write()).isFalse();
        assertThat(Files.readString(folder.resolve("head.txt"))).isEqualTo(before);
    }

    @Test
    void a_head_that_somebody_else_wrote_is_not_overwritten() throws Exception {
        append(1);
        sealer.sealAll();
        var forged = new Head(1, PlainDatabase.column("select encode(chain, 'hex') from audit.seal").getFirst(), CLOCK.instant(), keys.current(), "AAAA");
        forged.writeTo(folder.resolve("head.txt"));

        assertThat(exporter().write()).isFalse();
        assertThat(Files.readString(folder.resolve("head.txt"))).isEqualTo(forged.text());
        Files.writeString(folder.resolve("head.txt"), "nothing of ours");
        assertThatThrownBy(() -> exporter().write()).hasMessage("The head of the audit trail cannot be written.");
    }

    @Test
    void the_files_for_the_verifier_are_all_of_one_moment() throws Exception {
        append(7);
        sealer.sealAll();
        append(1);
        var out = new java.io.ByteArrayOutputStream();

        new TrailExport(PlainDatabase.app(), keys, CLOCK).writeTo(out);

        var files = new java.util.HashMap<String, String>();
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        assertThat(files).containsOnlyKeys("head.txt", "seal.csv", "event.csv");
        var verdict = Verifier.verdict(keys, TrailFiles.entries(new StringReader(files.get("event.csv"))),
                TrailFiles.seals(new StringReader(files.get("seal.csv"))), Head.parse(files.get("head.txt")));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.sealed()).isEqualTo(7);
        assertThat(verdict.waiting()).isEqualTo(1);
    }

    private Head headNow() throws SQLException {
        try (var connection = PlainDatabase.app().getConnection()) {
            return ExportHead.head(connection, CLOCK, keys);
        }
    }

    private ExportHead exporter() {
        return new ExportHead(PlainDatabase.app(), keys, CLOCK, folder.resolve("head.txt"));
    }

    private void append(int rows) {
        IntStream.range(0, rows).forEach(row -> audit(PlainDatabase.app()).append(cara, AuditAction.NOTE_ADDED, CaseId.fresh(), "CODE, \"quoted\""));
    }

    private void older(int rows) {
        PlainDatabase.run("insert into audit.event (at, actor_id, action) select '2025-01-01', '%s', 'CASE_OPENED' from generate_series(1, %d)".formatted(cara.id(), rows));
    }

    private org.waymark.audit.seal.Entry entry(long id) throws SQLException {
        try (var connection = PlainDatabase.owner().getConnection()) {
            return TrailRows.entry(connection, id);
        }
    }

    private Verdict verdict() throws SQLException, IOException {
        var seals = TrailFiles.seals(copied("seal"));
        return Verifier.verdict(keys, TrailFiles.entries(copied("event")), seals, headNow());
    }

    /** A table as PostgreSQL itself writes it out. */
    private static StringReader copied(String table) throws SQLException, IOException {
        try (var connection = PlainDatabase.owner().getConnection()) {
            var text = new StringWriter();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy audit.%s to stdout (format csv, header)".formatted(table), text);
            return new StringReader(text.toString());
        }
    }

    private Audit audit(DataSource request) {
        return new Audit(request, PlainDatabase.app(), keys, CLOCK);
    }

    private static DataSource always(Connection connection) {
        var source = new org.postgresql.ds.PGSimpleDataSource() {
            @Override
            public Connection getConnection() {
                return (Connection) java.lang.reflect.Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
                        (self, method, arguments) -> method.getName().equals("close") ? null : method.invoke(connection, arguments));
            }
        };
        return source;
    }
}
