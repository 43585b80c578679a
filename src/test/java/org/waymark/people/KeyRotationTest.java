package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.people.KeyRotation.Progress;
import org.waymark.testing.PlainDatabase;

class KeyRotationTest {

    private static final int BATCH = 4;
    private static final Place NOTE = new Place("cases.note", "text");

    private Path file;

    @BeforeEach
    void an_empty_vault() {
        PlainDatabase.empty();
        file = TestKey.made();
    }

    @Test
    void everything_wrapped_by_the_old_key_is_wrapped_by_the_new_one_and_then_the_old_one_can_go() {
        var rows = written(3);
        var hash = lookup().of("a test").of("LANCS-00001");
        var rotation = rotation();
        assertThat(rotation.progress()).isEqualTo(new Progress(0, 4, 1));

        rotation.begin();
        assertThat(rotation.progress()).isEqualTo(new Progress(4, 4, 2));
        assertThat(rotation.progress().isOver()).isFalse();
        assertThat(rotation.progress().done()).isZero();

        rotation.goOn();
        assertThat(rotation.progress()).isEqualTo(new Progress(0, 4, 2));
        assertThat(rotation.progress().isOver()).isTrue();
        assertThat(rotation.progress().done()).isEqualTo(4);

        assertThat(rotation.retire()).isTrue();
        assertThat(rotation.progress().wrappingKeys()).isEqualTo(1);
        readable(rows);
        assertThat(lookup().of("a test").of("LANCS-00001")).isEqualTo(hash);
    }

    @Test
    void an_old_key_is_not_retired_while_something_needs_it() {
        var rows = written(2);
        lookup().of("a test");
        var rotation = rotation();
        rotation.begin();

        assertThat(rotation.retire()).isFalse();
        PlainDatabase.run("update people.data_key set wrapped = wrapped");
        rotation.goOn();
        rotation.begin();
        PlainDatabase.run("delete from people.lookup_key");
        assertThat(rotation.retire()).isFalse();
        readable(rows);
    }

    @Test
    void what_is_written_and_read_meanwhile_is_written_and_read_by_all_instances() {
        var before = written(3);
        var running = vault(KeyFile.at(file));
        running.read(before.getFirst(), NOTE, before.getFirst());

        rotation().begin();
        var row = UUID.randomUUID();
        running.write(row, NOTE, row, "text of " + row);
        readable(List.of(row));
        assertThat(rotation().progress().waiting()).as("the instance that was running wraps by the new key").isEqualTo(3);

        rotation().goOn();
        assertThat(running.read(before.getFirst(), NOTE, before.getFirst())).isPresent();
        rotation().retire();
        assertThat(running.read(before.getLast(), NOTE, before.getLast())).contains("text of " + before.getLast());
    }

    @Test
    void a_crash_in_the_middle_leaves_the_rest_to_be_done_and_everything_readable() {
        var rows = written(9);
        rotation().begin();

        assertThatThrownBy(() -> new KeyRotation(failingAfter(2), KeyFile.at(file), BATCH).goOn()).hasMessage("Keys cannot be wrapped anew.");

        assertThat(rotation().progress()).as("two batches are done, the third is not").isEqualTo(new Progress(1, 9, 2));
        readable(rows);
        rotation().goOn();
        assertThat(rotation().progress().isOver()).isTrue();
        assertThat(rotation().retire()).isTrue();
        readable(rows);
    }

    @Test
    void a_batch_that_fails_is_undone_as_a_whole() {
        written(10);
        rotation().begin();
        PlainDatabase.run("""
                create function people.fails() returns trigger language plpgsql as $$ begin
                    if (select count(*) from people.data_key where wrapped_by = new.wrapped_by) > 3 then raise 'broken'; end if; return new; end $$;
                create trigger fails after update on people.data_key for each row execute function people.fails()""");
        try {
            assertThatThrownBy(() -> rotation().goOn()).hasMessage("Keys cannot be wrapped anew.");
            assertThat(rotation().progress().waiting()).isEqualTo(10);
        } finally {
            PlainDatabase.run("drop trigger fails on people.data_key; drop function people.fails()");
        }
    }

    @Test
    void what_another_instance_has_in_hand_is_left_to_it() {
        var rows = written(3);
        rotation().begin();

        PlainDatabase.inOneTransaction(other -> {
            lock(other, rows.getFirst());
            rotation().goOn();
            assertThat(rotation().progress().waiting()).isEqualTo(1);
            return null;
        });
        rotation().goOn();
        assertThat(rotation().progress().isOver()).isTrue();
    }

    @Test
    void two_instances_at_once_share_the_work_while_others_write_and_read() throws Exception {
        var rows = new ArrayList<>(written(60));
        rotation().begin();
        var over = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(3)) {
            var writing = threads.submit(() -> {
                var vault = vault(KeyFile.at(file));
                var written = new ArrayList<UUID>();
                while (!over.get()) {
                    var row = UUID.randomUUID();
                    vault.write(row, NOTE, row, "text of " + row);
                    vault.read(rows.getFirst(), NOTE, rows.getFirst()).orElseThrow();
                    written.add(row);
                }
                return written;
            });
            var one = threads.submit(() -> rotation().goOn());
            var two = threads.submit(() -> rotation().goOn());
            one.get(60, TimeUnit.SECONDS);
            two.get(60, TimeUnit.SECONDS);
            over.set(true);
            rows.addAll(writing.get(60, TimeUnit.SECONDS));
        }
        assertThat(rotation().progress().isOver()).isTrue();
        assertThat(rotation().retire()).isTrue();
        readable(rows);
    }

    @Test
    void a_key_that_cannot_be_unwrapped_holds_up_nobody_else_and_keeps_the_old_key() {
        var rows = written(5);
        PlainDatabase.run("update people.data_key set wrapped = set_byte(wrapped, 30, get_byte(wrapped, 30) # 1) where holder = '%s'".formatted(rows.getFirst()));
        rotation().begin();

        rotation().goOn();

        assertThat(rotation().progress().waiting()).isEqualTo(1);
        assertThat(rotation().retire()).isFalse();
        readable(rows.subList(1, 5));
    }

    @Test
    void retiring_waits_for_whoever_is_writing_a_key() throws Exception {
        written(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var retiring = PlainDatabase.inOneTransaction(other -> {
                new DataKeys(other, KeyFile.at(file)).of(UUID.randomUUID());
                rotation().begin();
                var retired = threads.submit(() -> rotation().retire());
                while (PlainDatabase.number("select count(*) from pg_locks where not granted") == 0) {
                    Thread.onSpinWait();
                }
                return retired;
            });
            assertThat(retiring.get(30, TimeUnit.SECONDS)).isFalse();
        }
    }

    @Test
    void without_the_database_nothing_is_pretended() {
        PlainDatabase.run("alter table people.lookup_key rename to hidden");
        try {
            assertThatThrownBy(() -> rotation().progress()).hasMessage("The progress of the keys cannot be read.");
            assertThatThrownBy(() -> rotation().retire()).hasMessage("Older wrapping keys cannot be retired.");
        } finally {
            PlainDatabase.run("alter table people.hidden rename to lookup_key");
        }
    }

    private List<UUID> written(int many) {
        var vault = vault(KeyFile.at(file));
        var rows = new ArrayList<UUID>();
        for (int at = 0; at < many; at++) {
            rows.add(UUID.randomUUID());
        }
        vault.writeNew(rows.stream().map(row -> new Vault.NewText(row, NOTE, row, "text of " + row)).toList());
        return rows;
    }

    /** To an instance that starts now. */
    private void readable(List<UUID> rows) {
        var texts = vault(KeyFile.at(file)).readAll(NOTE, rows);
        assertThat(texts).hasSize(rows.size());
        rows.forEach(row -> assertThat(texts.get(row)).isEqualTo("text of " + row));
    }

    private KeyRotation rotation() {
        return new KeyRotation(PlainDatabase.app(), KeyFile.at(file), BATCH);
    }

    private LookupKeys lookup() {
        return new LookupKeys(PlainDatabase.app(), KeyFile.at(file));
    }

    private static Vault vault(KeyFile key) {
        return new Vault(new DataKeys(PlainDatabase.app(), key), new SealedValues(PlainDatabase.app()));
    }

    private static void lock(DataSource database, UUID holder) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("select 1 from people.data_key where holder = '%s' for update".formatted(holder));
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** A database that is lost after so many connections. */
    private static DataSource failingAfter(int connections) {
        var given = new AtomicInteger();
        var app = PlainDatabase.app();
        return (DataSource) Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
            if (given.getAndIncrement() == connections) {
                throw new SQLException("lost");
            }
            try {
                return method.invoke(app, arguments);
            } catch (InvocationTargetException cause) {
                throw cause.getCause();
            }
        });
    }
}
