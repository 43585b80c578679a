package org.waymark.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.waymark.testing.PlainDatabase;

/**
 * Against the database directly, as the role that works and as the one that reads figures: what is published stays, nobody
 * approves her own, and only what passed its check goes out. The triggers hold even where everything has been granted.
 */
class ReleaseIsImmutableTest {

    private static final List<String> TABLES = List.of("release", "release_preparation", "release_count", "release_sum", "release_check", "release_approval", "release_publication", "release_file");

    private final UUID release = UUID.randomUUID();
    private final UUID preparation = UUID.randomUUID();
    private final UUID check = UUID.randomUUID();
    private final UUID approval = UUID.randomUUID();
    private UUID sue;
    private UUID sam;

    @BeforeEach
    void a_draft_of_sue() {
        PlainDatabase.empty();
        sue = PlainDatabase.actor("sue").id();
        sam = PlainDatabase.actor("sam").id();
        app("""
                insert into statistics.release (id, address, name, window_from, window_to, prepared_at, prepared_by)
                values ('%s', '2026-q3', 'July to September 2026', '2021-01-01', '2026-09-01', now(), '%s')""".formatted(release, sue));
        app(preparing(preparation, 1, sue) + """
                ; insert into statistics.release_count (preparation_id, place, table_code, count_id, count, at_least, zero_is_small, structural, suppressed)
                values ('%s', 0, 'table', 'RECORDED;time=2026-01/2026-03', 3, 0, false, false, true)""".formatted(preparation));
    }

    @Test
    void what_is_published_cannot_be_changed_by_any_role_whatever_is_granted_to_it() {
        publish();

        for (var role : List.of("waymark_app", "waymark_statistics")) {
            for (var table : TABLES.stream().filter(name -> !name.equals("release_sum")).toList()) {
                refusedWhateverIsGranted(role, "delete from statistics." + table);
            }
            TABLES.forEach(table -> refusedWhateverIsGranted(role, "truncate statistics.%s cascade".formatted(table)));
            refusedWhateverIsGranted(role, "update statistics.release_publication set content = 'other'::bytea, sha256 = sha256('other'::bytea)");
            refusedWhateverIsGranted(role, "update statistics.release_publication set at = now()");
            refusedWhateverIsGranted(role, "update statistics.release_file set content = 'other'::bytea");
            refusedWhateverIsGranted(role, filing("another.csv", 1));
            refusedWhateverIsGranted(role, "update statistics.release_count set count = 4");
            refusedWhateverIsGranted(role, "update statistics.release_count set suppressed = false");
            refusedWhateverIsGranted(role, "update statistics.release_preparation set threshold = 6");
            refusedWhateverIsGranted(role, "update statistics.release_approval set by_id = '" + sue + "'");
            refusedWhateverIsGranted(role, "update statistics.release_check set verdict = 'REFUSED'");
            refusedWhateverIsGranted(role, "update statistics.release set name = 'Another name'");
            refusedWhateverIsGranted(role, "update statistics.release set set_aside_at = now(), set_aside_by = '" + sue + "'");
            refusedWhateverIsGranted(role, preparing(UUID.randomUUID(), 2, sue));
            refusedWhateverIsGranted(role, checking(UUID.randomUUID(), preparation));
            refusedWhateverIsGranted(role, "insert into statistics.release_count values ('%s', 1, 'table', 'RECORDED;time=2026-04/2026-06', 3, false, false, true, 0)".formatted(preparation));
            refusedWhateverIsGranted(role, "insert into statistics.release_sum values ('%s', 1, 'table', 'EXACT', 'a', '{b}')".formatted(preparation));
        }
    }

    @Test
    void the_roles_have_no_rights_to_change_or_take_away_in_the_first_place() {
        publish();

        for (var table : TABLES) {
            assertThat(refusal(PlainDatabase.app(), "delete from statistics." + table)).contains("permission denied");
            assertThat(refusal(PlainDatabase.app(), "truncate statistics.%s cascade".formatted(table))).contains("permission denied");
            assertThat(refusal(PlainDatabase.statistics(), "select 1 from statistics." + table)).contains("permission denied");
            assertThat(refusal(PlainDatabase.statistics(), "delete from statistics." + table)).containsAnyOf("permission denied", "read-only transaction");
        }
        assertThat(refusal(PlainDatabase.app(), "alter table statistics.release_publication disable trigger all")).contains("must be owner");
    }

    @Test
    void who_had_a_hand_in_it_does_not_approve_it() {
        passed(check, preparation);

        assertThat(refusal(PlainDatabase.app(), approving(approval, check, sue))).contains("does not approve");

        var second = UUID.randomUUID();
        app(preparing(second, 2, sam));
        var again = UUID.randomUUID();
        passed(again, second);
        assertThat(refusal(PlainDatabase.app(), approving(approval, again, sam))).contains("does not approve");
        assertThat(refusal(PlainDatabase.app(), approving(approval, again, sue))).contains("does not approve");
    }

    @Test
    void what_has_not_passed_its_last_check_is_not_approved() {
        app(checking(check, preparation));
        assertThat(refusal(PlainDatabase.app(), approving(approval, check, sam))).contains("not passed");

        app("update statistics.release_check set ended_at = now(), verdict = 'REFUSED' where id = '%s'".formatted(check));
        assertThat(refusal(PlainDatabase.app(), approving(approval, check, sam))).contains("not passed");
        refused(PlainDatabase.app(), "update statistics.release_check set verdict = 'PASSED' where id = '%s'".formatted(check));

        var passed = UUID.randomUUID();
        passed(passed, preparation);
        app(checking(UUID.randomUUID(), preparation));
        assertThat(refusal(PlainDatabase.app(), approving(approval, passed, sam))).contains("not passed");
    }

    @Test
    void what_was_changed_after_its_check_is_not_approved() {
        passed(check, preparation);
        app(preparing(UUID.randomUUID(), 2, sue));

        assertThat(refusal(PlainDatabase.app(), approving(approval, check, sam))).contains("changed after its check");
    }

    @Test
    void what_is_published_is_what_was_approved_to_the_byte() {
        passed(check, preparation);
        app(approving(approval, check, sam));

        assertThat(refusal(PlainDatabase.app(), publishing("other", 1))).contains("not what was approved");
        app(publishing("content", 1));
    }

    @Test
    void what_was_checked_before_another_was_published_is_checked_again() {
        var other = new ReleaseIsImmutableTest();
        other.sue = sue;
        other.sam = sam;
        app("""
                insert into statistics.release (id, address, name, window_from, window_to, prepared_at, prepared_by)
                values ('%s', '2026-q2', 'April to June 2026', '2021-01-01', '2026-06-01', now(), '%s')""".formatted(other.release, sue));
        app(other.preparing(other.preparation, 1, sue));
        passed(check, preparation);
        app(approving(approval, check, sam));
        passed(other.check, other.preparation);
        app(approving(other.approval, other.check, sam));
        app(publishing("content", 1));

        assertThat(refusal(PlainDatabase.app(), other.publishing("content", 2))).contains("published after the check");
        assertThat(refusal(PlainDatabase.app(), other.publishing("content", 1))).contains("published after the check");
    }

    @Test
    void cells_come_with_their_preparation_and_never_later() {
        assertThat(refusal(PlainDatabase.app(), "insert into statistics.release_count values ('%s', 1, 'table', 'RECORDED;time=2026-04/2026-06', 3, false, false, true, 0)"
                .formatted(preparation))).contains("stay as they are");
    }

    @Test
    void only_what_is_published_is_computed_anew_and_nothing_else_is_computed_of_it() {
        var anew = checking(UUID.randomUUID(), preparation).replace("'ATTACK'", "'REPRODUCTION'");
        assertThat(refusal(PlainDatabase.app(), anew)).contains("only what is published");

        publish();

        app(anew);
        assertThat(refusal(PlainDatabase.app(), checking(UUID.randomUUID(), preparation))).contains("a published release stays as it is");
        assertThat(refusal(PlainDatabase.app(), "update statistics.release_check set ended_at = now(), verdict = 'PASSED' where kind = 'REPRODUCTION'")).contains("release_check_verdict_of_kind");
        app("update statistics.release_check set ended_at = now(), verdict = 'SAME' where kind = 'REPRODUCTION'");
        assertThat(refusal(PlainDatabase.app(), "update statistics.release_check set verdict = 'DIFFERS' where kind = 'REPRODUCTION'")).contains("stays as it is");
    }

    @Test
    void a_draft_that_was_set_aside_is_not_approved() {
        passed(check, preparation);
        app("update statistics.release set set_aside_at = now(), set_aside_by = '%s'".formatted(sue));

        assertThat(refusal(PlainDatabase.app(), approving(approval, check, sam))).contains("the draft was set aside");
    }

    @Test
    void a_draft_can_be_set_aside_and_leaves_its_address() {
        app("update statistics.release set set_aside_at = now(), set_aside_by = '%s'".formatted(sue));

        app("""
                insert into statistics.release (id, address, name, window_from, window_to, prepared_at, prepared_by)
                values (gen_random_uuid(), '2026-q3', 'July to September 2026', '2021-01-01', '2026-09-01', now(), '%s')""".formatted(sam));
        refused(PlainDatabase.app(), "update statistics.release set set_aside_at = null, set_aside_by = null where id = '%s'".formatted(release));
    }

    private void publish() {
        passed(check, preparation);
        app(approving(approval, check, sam));
        app(publishing("content", 1) + "; " + filing("page.html", 0));
    }

    private String filing(String name, int place) {
        return "insert into statistics.release_file (release_id, place, name, media_type, content) values ('%s', %d, '%s', 'text/html', 'page'::bytea)".formatted(release, place, name);
    }

    private void passed(UUID id, UUID of) {
        app(checking(id, of));
        app("update statistics.release_check set ended_at = now(), verdict = 'PASSED', tried = 1 where id = '%s'".formatted(id));
    }

    private String preparing(UUID id, int number, UUID by) {
        return """
                insert into statistics.release_preparation (id, release_id, number, change, asked, as_at, threshold, content, sha256, cells_sha256, at, by_id)
                values ('%s', '%s', %d, '%s', '{}', '2026-10-15', 5, 'content'::bytea, sha256('content'::bytea), sha256('cells'::bytea), now(), '%s')"""
                .formatted(id, release, number, number == 1 ? "PREPARED" : "MERGED", by);
    }

    private String checking(UUID id, UUID of) {
        return """
                insert into statistics.release_check (id, preparation_id, kind, published, started_at, by_id, beat_at)
                values ('%s', '%s', 'ATTACK', 0, clock_timestamp(), '%s', now())""".formatted(id, of, sue);
    }

    private static String approving(UUID id, UUID check, UUID by) {
        return "insert into statistics.release_approval (id, check_id, sha256, at, by_id) values ('%s', '%s', sha256('content'::bytea), now(), '%s')".formatted(id, check, by);
    }

    private String publishing(String content, int number) {
        return """
                insert into statistics.release_publication (release_id, number, approval_id, at, by_id, content, sha256, sums)
                values ('%1$s', %2$d, '%3$s', now(), '%4$s', '%5$s'::bytea, sha256('%5$s'::bytea), '')""".formatted(release, number, approval, sue, content);
    }

    private static void app(String sql) {
        try (var connection = PlainDatabase.app().getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** The grants are gone with the transaction. */
    private static void refusedWhateverIsGranted(String role, String sql) {
        try (var connection = PlainDatabase.superuser().getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("grant all on all tables in schema statistics, audit, access to %1$s; grant usage on schema access to %1$s; set local role %1$s".formatted(role));
            assertThatThrownBy(() -> statement.execute(sql)).as("%s as %s", sql, role).hasMessageContaining("stay");
            connection.rollback();
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static void refused(DataSource role, String sql) {
        assertThat(refusal(role, sql)).as(sql).contains("stay");
    }

    private static String refusal(DataSource role, String sql) {
        try (var connection = role.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
            return fail("The database accepts: " + sql);
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }
}
