package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashKeyFileTest {

    @TempDir
    Path folder;
    Path file;

    @BeforeEach
    void a_place_for_a_key() {
        file = folder.resolve("deep").resolve("key.json");
    }

    @Test
    void a_key_is_made_once_and_read_again_as_it_was() {
        var made = HashKeyFile.read(file, true).of("a text");

        assertThat(HashKeyFile.read(file, true).of("a text")).isEqualTo(made).hasSize(32);
        assertThat(HashKeyFile.read(file, false).of("a text")).isEqualTo(made);
        assertThat(HashKeyFile.read(file, false).of("another text")).isNotEqualTo(made);
        assertThat(HashKeyFile.read(folder.resolve("other.json"), true).of("a text")).isNotEqualTo(made);
    }

    @Test
    void only_its_owner_can_read_a_key_that_was_made() throws IOException {
        HashKeyFile.read(file, true);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void a_missing_key_is_not_made_where_that_is_not_allowed() {
        assertThatThrownBy(() -> HashKeyFile.read(file, false)).isInstanceOf(IllegalStateException.class).hasMessageContaining("There is no key file");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_key_that_others_can_read_is_refused() throws IOException {
        HashKeyFile.read(file, true);
        for (var permissions : new String[] {"rw-r-----", "rw----r--", "rwx------"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            assertThatThrownBy(() -> HashKeyFile.read(file, true)).as(permissions).isInstanceOf(IllegalStateException.class).hasMessageContaining("can be read by others");
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertThat(HashKeyFile.read(file, false)).isNotNull();
    }

    @Test
    void a_link_to_a_key_is_none_and_what_is_no_key_is_refused() throws IOException {
        HashKeyFile.read(file, true);
        var link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        assertThatThrownBy(() -> HashKeyFile.read(link, false)).hasMessageContaining("There is no key file");

        Files.writeString(file, "not a key");
        assertThatThrownBy(() -> HashKeyFile.read(file, true)).isInstanceOf(IllegalStateException.class).hasMessageContaining("cannot be read");
    }
}
