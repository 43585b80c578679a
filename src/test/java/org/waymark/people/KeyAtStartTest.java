package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.PlainDatabase;

import io.quarkus.runtime.PreventFurtherStepsException;

class KeyAtStartTest {

    private final Path file = TestKey.folder().resolve("wrapping-key.json");

    @BeforeEach
    void an_empty_database() {
        PlainDatabase.empty();
    }

    @Test
    void the_very_first_start_makes_a_key_where_it_may() {
        assertThat(start(true).count()).isEqualTo(1);
        assertThat(file).exists();
    }

    @Test
    void without_leave_none_is_made_and_the_start_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> start(false)).isInstanceOf(PreventFurtherStepsException.class).hasNoCause()
                .hasMessageStartingWith("\nWaymark does not start: there is no wrapping key in " + file);
        assertThat(file).doesNotExist();
    }

    @Test
    void once_something_is_sealed_none_is_ever_made_again() throws Exception {
        new DataKeys(PlainDatabase.app(), start(true)).of(UUID.randomUUID());
        Files.delete(file);
        refused();

        PlainDatabase.empty();
        new LookupKeys(PlainDatabase.app(), start(true)).of("a test");
        Files.delete(file);
        refused();
    }

    @Test
    void the_key_that_is_there_is_taken() {
        var mark = start(true).mark();

        assertThat(start(true).mark()).isEqualTo(mark);
        assertThat(start(false).mark()).isEqualTo(mark);
    }

    @Test
    void a_dangling_link_is_not_followed_to_make_a_key_elsewhere() throws Exception {
        var elsewhere = TestKey.folder().resolve("elsewhere.json");
        Files.createSymbolicLink(file, elsewhere);

        refused();
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void without_the_database_nothing_is_pretended() {
        PlainDatabase.run("alter table people.data_key rename to hidden");
        try {
            assertThatThrownBy(() -> start(true)).hasMessage("Keys cannot be read.");
        } finally {
            PlainDatabase.run("alter table people.hidden rename to data_key");
        }
        assertThat(file).doesNotExist();
    }

    private void refused() {
        assertThatThrownBy(() -> start(true)).isInstanceOf(PreventFurtherStepsException.class);
    }

    private KeyFile start(boolean mayBeMade) {
        return new KeyAtStart(PlainDatabase.app(), new VaultSettings() {
            @Override
            public Path file() {
                return file;
            }

            @Override
            public boolean makeIfMissing() {
                return mayBeMade;
            }
        }).key();
    }
}
