package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.Staff;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestDatabase;
import org.waymark.time.WaymarkClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeptFilesTest {

    private static final String PURPOSE = "a test";

    @Inject
    KeptFiles files;
    @Inject
    Staff staff;
    @Inject
    DataSource database;
    private Actor sue;
    private Actor sam;

    @BeforeEach
    void an_empty_database() {
        EmptyDatabase.now();
        sue = new Actor(staff.met("sue", "Sue"), "Sue", Set.of("supervisor"));
        sam = new Actor(staff.met("sam", "Sam"), "Sam", Set.of("supervisor"));
    }

    @Test
    void a_file_comes_back_as_it_was_also_one_of_many_parts() {
        var content = new byte[2_500_000];
        content[0] = 1;
        content[2_400_000] = 2;

        var id = keep(content);

        assertThat(take(sue, PURPOSE, id)).isEqualTo(content);
    }

    @Test
    void nobody_else_and_no_other_purpose_gets_it() {
        var id = keep(bytes("LANCS-00001"));

        assertThat(take(sam, PURPOSE, id)).isNull();
        assertThat(take(sue, "another", id)).isNull();
    }

    @Test
    void nothing_of_it_can_be_read_in_the_database() throws Exception {
        keep(bytes("LANCS-00001"));

        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select sealed from people.kept_part")) {
            row.next();
            assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain("LANCS");
        }
    }

    @Test
    void after_an_hour_it_is_gone_with_its_key() throws Exception {
        var id = keep(bytes("LANCS-00001"));

        var later = WaymarkClock.at(Instant.now().plus(Duration.ofMinutes(61)), () -> take(sue, PURPOSE, id));

        assertThat(later).isNull();
        assertThat(rows("people.kept_file")).isZero();
        assertThat(rows("people.kept_part")).isZero();
        assertThat(rows("people.data_key")).isZero();
    }

    @Test
    void it_is_gone_once_it_is_done_with() throws Exception {
        var id = keep(bytes("LANCS-00001"));

        QuarkusTransaction.requiringNew().run(() -> files.discard(id));

        assertThat(take(sue, PURPOSE, id)).isNull();
        assertThat(rows("people.data_key")).isZero();
    }

    private UUID keep(byte[] content) {
        return QuarkusTransaction.requiringNew().call(() -> files.keep(sue, PURPOSE, content));
    }

    private byte[] take(Actor actor, String purpose, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> files.take(actor, purpose, id).orElse(null));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int rows(String table) throws Exception {
        try (var connection = database.getConnection();
                var count = connection.createStatement().executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getInt(1);
        }
    }
}
