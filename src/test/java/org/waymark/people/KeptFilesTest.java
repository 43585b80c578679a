package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.testing.PlainDatabase;

class KeptFilesTest {

    private static final String PURPOSE = "a test";
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private Actor sue;
    private Actor sam;
    private KeyFile key;

    @BeforeEach
    void an_empty_database() {
        PlainDatabase.empty();
        sue = PlainDatabase.actor("sue", "supervisor");
        sam = PlainDatabase.actor("sam", "supervisor");
        key = KeyFile.at(TestKey.made());
    }

    @Test
    void a_file_comes_back_as_it_was_also_one_of_many_parts() throws Exception {
        var content = new byte[2_500_000];
        content[0] = 1;
        content[2_400_000] = 2;

        assertThat(take(sue, PURPOSE, keep(content))).isEqualTo(content);
        assertThat(PlainDatabase.number("select count(*) from people.kept_part")).isEqualTo(3);
        assertThat(take(sue, PURPOSE, at(NOW).keep(sue, PURPOSE, new ByteArrayInputStream(content)))).isEqualTo(content);
        assertThat(take(sue, PURPOSE, keep(new byte[0]))).isEmpty();
    }

    @Test
    void nobody_else_and_no_other_purpose_gets_it() {
        var id = keep(bytes("LANCS-00001"));

        assertThat(take(sam, PURPOSE, id)).isNull();
        assertThat(take(sue, "another", id)).isNull();
        assertThat(take(sue, PURPOSE, UUID.randomUUID())).isNull();
        assertThat(take(sue, PURPOSE, id)).isEqualTo(bytes("LANCS-00001"));
    }

    @Test
    void nothing_of_it_can_be_read_in_the_database() {
        keep(bytes("LANCS-00001"));

        assertThat(PlainDatabase.column("select encode(sealed, 'escape') from people.kept_part")).hasSize(1).noneMatch(part -> part.contains("LANCS"));
    }

    @Test
    void two_swapped_parts_are_refused_be_it_of_one_file_or_of_two() {
        var id = keep(new byte[2_000_000]);
        PlainDatabase.run("update people.kept_part a set sealed = b.sealed from people.kept_part b where a.part <> b.part");
        assertThatThrownBy(() -> take(sue, PURPOSE, id)).isInstanceOf(IllegalStateException.class);

        PlainDatabase.run("delete from people.kept_file");
        var one = keep(bytes("one"));
        var two = keep(bytes("two"));
        PlainDatabase.run("update people.kept_part a set sealed = b.sealed from people.kept_part b where a.file_id <> b.file_id");
        assertThatThrownBy(() -> take(sue, PURPOSE, one)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> take(sue, PURPOSE, two)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_an_hour_it_is_gone_with_its_key() {
        var id = keep(bytes("LANCS-00001"));

        assertThat(at(NOW.plus(Duration.ofMinutes(59))).take(sue, PURPOSE, id)).isPresent();
        assertThat(at(NOW.plus(Duration.ofMinutes(60))).take(sue, PURPOSE, id)).isEmpty();
        nothingIsLeft();
    }

    @Test
    void an_old_file_goes_when_another_is_kept_or_by_itself() {
        keep(bytes("old"));
        at(NOW.plus(Duration.ofMinutes(61))).keep(sue, PURPOSE, bytes("new"));
        assertThat(PlainDatabase.number("select count(*) from people.kept_file")).isEqualTo(1);

        at(NOW.plus(Duration.ofMinutes(122))).deleteExpired();
        nothingIsLeft();
    }

    @Test
    void its_owner_sees_what_waits_for_one_purpose_the_latest_first_and_nothing_that_is_over() {
        assertThat(at(NOW).waiting(sue, PURPOSE)).isEmpty();
        var first = keep(bytes("first"));
        var second = at(NOW.plus(Duration.ofMinutes(5))).keep(sue, PURPOSE, bytes("second"));
        at(NOW).keep(sam, PURPOSE, bytes("of somebody else"));
        at(NOW).keep(sue, "another", bytes("for something else"));

        assertThat(at(NOW).waiting(sue, PURPOSE)).containsExactly(second, first);
        assertThat(at(NOW.plus(Duration.ofMinutes(61))).waiting(sue, PURPOSE)).containsExactly(second);
    }

    @Test
    void it_is_gone_once_it_is_done_with() {
        var id = keep(bytes("LANCS-00001"));

        at(NOW).discard(id);

        assertThat(take(sue, PURPOSE, id)).isNull();
        nothingIsLeft();
    }

    @Test
    void two_who_take_it_at_once_follow_each_other() {
        var id = keep(bytes("once"));

        PlainDatabase.inOneTransaction(first -> {
            new KeptFiles(first, new DataKeys(first, key), Clock.fixed(NOW, ZoneOffset.UTC)).take(sue, PURPOSE, id);
            assertThat(PlainDatabase.column("select id from people.kept_file for update skip locked")).isEmpty();
            return null;
        });
    }

    @Test
    void without_the_database_or_the_file_nothing_is_pretended() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken off");
            }
        };
        assertThatThrownBy(() -> at(NOW).keep(sue, PURPOSE, broken)).isInstanceOfAny(IOException.class, UncheckedIOException.class);
        PlainDatabase.run("alter table people.kept_part rename to hidden");
        try {
            assertThatThrownBy(() -> keep(bytes("a"))).hasMessage("A file cannot be kept.");
            assertThatThrownBy(() -> take(sue, PURPOSE, UUID.fromString(PlainDatabase.column("select id from people.kept_file").getFirst())))
                    .hasMessage("A kept file cannot be read.");
        } finally {
            PlainDatabase.run("alter table people.hidden rename to kept_part");
        }
        PlainDatabase.run("alter table people.kept_file rename to hidden");
        try {
            assertThatThrownBy(() -> at(NOW).discard(UUID.randomUUID())).hasMessage("Kept files cannot be deleted.");
        } finally {
            PlainDatabase.run("alter table people.hidden rename to kept_file");
        }
    }

    private static void nothingIsLeft() {
        for (var table : new String[] {"kept_file", "kept_part", "data_key"}) {
            assertThat(PlainDatabase.number("select count(*) from people." + table)).as(table).isZero();
        }
    }

    private UUID keep(byte[] content) {
        return at(NOW).keep(sue, PURPOSE, content);
    }

    private byte[] take(Actor actor, String purpose, UUID id) {
        return at(NOW).take(actor, purpose, id).orElse(null);
    }

    private KeptFiles at(Instant moment) {
        return new KeptFiles(PlainDatabase.app(), new DataKeys(PlainDatabase.app(), key), Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
