package org.waymark.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.CaseId;
import org.waymark.access.Role;
import org.waymark.testing.PlainDatabase;

/** When the keys of the trail are made, and when the application does not start instead. */
class KeysOfTrailTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void an_empty_trail() {
        PlainDatabase.empty();
        file = folder.resolve("new/audit.key");
    }

    @Test
    void the_very_first_start_makes_them_where_it_may_and_keeps_them() {
        var first = KeysOfTrail.from(file, true, PlainDatabase.app());

        assertThat(KeysOfTrail.from(file, true, PlainDatabase.app()).current()).isEqualTo(first.current());
        assertThat(KeysOfTrail.from(file, false, PlainDatabase.app()).current()).isEqualTo(first.current());
    }

    @Test
    void where_they_may_not_be_made_there_is_no_start_without_them() {
        assertThatThrownBy(() -> KeysOfTrail.from(file, false, PlainDatabase.app())).hasMessageStartingWith("There is no key file of the audit trail");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_lost_key_is_never_made_anew() throws IOException {
        var keys = KeysOfTrail.from(file, true, PlainDatabase.app());
        var cara = PlainDatabase.actor("cara", Role.CASEWORKER);
        new Audit(PlainDatabase.app(), PlainDatabase.app(), keys, Clock.systemUTC()).append(cara, AuditAction.CASE_OPENED, CaseId.fresh());
        Files.delete(file);

        assertThatThrownBy(() -> KeysOfTrail.from(file, true, PlainDatabase.app())).hasMessageStartingWith("There is no key file of the audit trail");
    }

    @Test
    void seals_alone_are_reason_enough_not_to_make_one() {
        var cara = PlainDatabase.actor("cara", Role.CASEWORKER);
        PlainDatabase.run("insert into audit.event (at, actor_id, action) values (now(), '%s', 'CASE_OPENED')".formatted(cara.id()));
        PlainDatabase.run("insert into audit.seal values (1, (select max(id) from audit.event), 'k', decode(repeat('ab', 32), 'hex'))");

        assertThatThrownBy(() -> KeysOfTrail.from(file, true, PlainDatabase.app())).hasMessageStartingWith("There is no key file of the audit trail");
    }

    @Test
    void rows_from_before_the_trail_was_sealed_are_no_reason() {
        var cara = PlainDatabase.actor("cara", Role.CASEWORKER);
        PlainDatabase.run("insert into audit.event (at, actor_id, action) values (now(), '%s', 'CASE_OPENED')".formatted(cara.id()));

        assertThat(KeysOfTrail.from(file, true, PlainDatabase.app()).current()).isNotBlank();
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Files.writeString(folder.resolve("new"), "a file");

        assertThatThrownBy(() -> KeysOfTrail.from(file, true, PlainDatabase.app())).hasMessageEndingWith("of the audit trail cannot be made.");
    }
}
