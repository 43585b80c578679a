package org.waymark.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.access.Role;
import org.waymark.audit.seal.AuditKeys;
import org.waymark.audit.seal.Entry;
import org.waymark.testing.PlainDatabase;

/** Rows as they are appended, read back from a real database. */
class AuditTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00.123456789Z");
    private static final CaseId CASE = CaseId.fresh();

    private final AuditKeys keys = FreshKeys.made();
    private Actor cara;

    @BeforeEach
    void an_empty_trail() {
        PlainDatabase.empty();
        cara = PlainDatabase.actor("cara", Role.SUPERVISOR, Role.CASEWORKER);
    }

    @Test
    void a_row_says_who_did_what_to_which_case_when() {
        committed(audit -> audit.append(cara, AuditAction.NOTE_ADDED, CASE, "CODE"));

        var row = rows().getFirst();
        assertThat(row.actor()).isEqualTo(cara.id());
        assertThat(row.action()).isEqualTo("NOTE_ADDED");
        assertThat(row.caseId()).isEqualTo(CASE.value());
        assertThat(row.detail()).isEqualTo("CODE");
        assertThat(row.hits()).isNull();
        assertThat(row.roles()).isEqualTo("caseworker supervisor");
        assertThat(row.at()).isEqualTo(Instant.parse("2026-03-02T09:30:00.123456Z"));
        assertThat(row.appendedAt()).isAfter(Instant.parse("2026-03-03T00:00:00Z"));
        assertThat(row.key()).isEqualTo(keys.current());
    }

    @Test
    void every_way_of_appending_leaves_rows_with_a_mac_that_holds() {
        committed(audit -> audit.append(cara, AuditAction.CASE_OPENED, CASE));
        committed(audit -> audit.append(cara, AuditAction.REFERENCE_READ, "FORCES"));
        committed(audit -> audit.appendList(cara, AuditAction.CASES_LISTED, "status=OPEN", 12));
        committed(audit -> audit.appendAll(cara, AuditAction.CASE_IMPORTED, Stream.generate(CaseId::fresh).limit(2001).toList()));
        audit(PlainDatabase.app()).refused(cara, AuditAction.REFUSED_HIDDEN, null, "");
        audit(PlainDatabase.app()).refused(cara, AuditAction.REFUSED_HIDDEN, CASE, "X");

        var rows = rows();
        assertThat(rows).hasSize(2006).allMatch(row -> row.isGenuine(keys));
        assertThat(rows.stream().map(Entry::name).distinct()).hasSize(2006);
        assertThat(rows.stream().map(row -> row.action() + "|" + row.detail() + "|" + row.hits() + "|" + (row.caseId() != null)).distinct())
                .containsExactly("CASE_OPENED||null|true", "REFERENCE_READ|FORCES|null|false", "CASES_LISTED|status=OPEN|12|false",
                        "CASE_IMPORTED||null|true", "REFUSED_HIDDEN||null|false", "REFUSED_HIDDEN|X|null|true");
    }

    @Test
    void no_column_can_be_changed_without_the_mac_showing_it() {
        committed(audit -> audit.append(cara, AuditAction.NOTE_ADDED, CASE, "CODE"));
        var other = PlainDatabase.actor("colin", Role.CASEWORKER).id();
        for (var change : List.of("at = at + interval '1 microsecond'", "actor_id = '%s'".formatted(other), "action = 'CASE_OPENED'",
                "case_id = '%s'".formatted(UUID.randomUUID()), "case_id = null", "detail = ''", "hits = 0", "name = '%s'".formatted(UUID.randomUUID()),
                "appended_at = appended_at - interval '1 microsecond'", "key_id = 'other'", "roles = 'supervisor'", "mac = decode(repeat('00', 32), 'hex')")) {
            var before = rows().getFirst();
            PlainDatabase.run("update audit.event set " + change);
            assertThat(rows().getFirst().isGenuine(keys)).as(change).isFalse();
            restore(before);
        }
        assertThat(rows().getFirst().isGenuine(keys)).isTrue();
    }

    @Test
    void a_row_goes_with_the_transaction_that_it_tells_of() {
        assertThatThrownBy(() -> PlainDatabase.inOneTransaction(database -> {
            audit(database).append(cara, AuditAction.NOTE_ADDED, CASE);
            throw new IllegalStateException("the change fails");
        })).hasMessage("the change fails");

        assertThat(rows()).isEmpty();
    }

    @Test
    void a_refusal_stays_when_the_request_rolls_back() {
        assertThatThrownBy(() -> PlainDatabase.inOneTransaction(database -> {
            audit(database).refused(cara, AuditAction.REFUSED_HIDDEN, CASE, "");
            throw new IllegalStateException("there is nothing here");
        })).hasMessage("there is nothing here");

        assertThat(rows()).extracting(Entry::action).containsExactly("REFUSED_HIDDEN");
    }

    @Test
    void what_cannot_be_audited_does_not_go_on() {
        var nobody = new Actor(UUID.randomUUID(), "nobody", java.util.Set.of());

        assertThatThrownBy(() -> audit(PlainDatabase.app()).append(nobody, AuditAction.CASE_OPENED, CASE)).hasMessage("The audit trail cannot be written.");
        assertThatThrownBy(() -> audit(PlainDatabase.app()).refused(nobody, AuditAction.REFUSED_HIDDEN, CASE, "")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_application_may_insert_and_select_and_nothing_else() {
        var rights = rightsOf("waymark_app");
        var columns = PlainDatabase.number("""
                select count(*) from information_schema.column_privileges where table_schema = 'audit' and grantee in ('waymark_app', 'PUBLIC')
                and privilege_type not in ('SELECT', 'INSERT')""");

        assertThat(rights).containsExactly("event insert select", "seal insert select");
        assertThat(columns).isZero();
        for (var forbidden : List.of("update audit.event set detail = ''", "delete from audit.event", "truncate audit.event", "update audit.seal set number = 1",
                "delete from audit.seal", "truncate audit.seal", "alter table audit.event disable trigger all", "drop table audit.seal")) {
            assertThatThrownBy(() -> asApplication(forbidden)).as(forbidden).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void statistics_sees_nothing_of_it() {
        assertThat(rightsOf("waymark_statistics")).isEmpty();
    }

    private static List<String> rightsOf(String role) {
        return PlainDatabase.column("""
                select t.relname || ' ' || string_agg(lower(p.privilege), ' ' order by p.privilege)
                from pg_class t cross join (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) p (privilege)
                where t.relnamespace = 'audit'::regnamespace and t.relkind = 'r' and has_table_privilege('%s', t.oid, p.privilege)
                group by t.relname order by t.relname""".formatted(role));
    }

    private void asApplication(String sql) throws SQLException {
        try (var connection = PlainDatabase.app().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void restore(Entry row) {
        PlainDatabase.run("""
                update audit.event set at = '%s', actor_id = '%s', action = '%s', case_id = '%s', detail = '%s', hits = null, name = '%s', roles = '%s', appended_at = '%s',
                key_id = '%s', mac = '\\x%s'""".formatted(row.at(), row.actor(), row.action(), row.caseId(), row.detail(), row.name(), row.roles(), row.appendedAt(), row.key(), row.mac()));
    }

    private interface Appending {

        void by(Audit audit);
    }

    private void committed(Appending appending) {
        PlainDatabase.inOneTransaction(database -> {
            appending.by(audit(database));
            return null;
        });
    }

    private Audit audit(DataSource request) {
        return new Audit(request, PlainDatabase.app(), keys, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static List<Entry> rows() {
        try (var connection = PlainDatabase.owner().getConnection();
                var rows = connection.createStatement().executeQuery(TrailRows.SELECT + "order by e.id")) {
            return TrailRows.entries(rows);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
