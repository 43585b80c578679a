package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

class KeyFileTest {

    private static final byte[] HERE = {1};

    @Test
    void what_one_process_wraps_another_unwraps() throws Exception {
        var file = TestKey.made();
        var key = fresh();

        var wrapped = KeyFile.at(file).wrap(key, HERE);

        assertThat(KeyFile.at(file).unwrap(wrapped, HERE).equalsKeyset(key)).isTrue();
    }

    @Test
    void a_wrapped_key_opens_nowhere_else() throws Exception {
        var key = KeyFile.at(TestKey.made());
        var wrapped = key.wrap(fresh(), HERE);

        assertThatThrownBy(() -> key.unwrap(wrapped, new byte[] {2})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void its_owner_alone_can_read_it() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(TestKey.made()))).isEqualTo("rw-------");
    }

    @Test
    void a_missing_one_is_not_made_but_named() {
        var file = TestKey.folder().resolve("none.json");

        assertThatThrownBy(() -> KeyFile.at(file)).isInstanceOf(UnfitKey.class)
                .hasMessageContaining("there is no wrapping key").hasMessageContaining(file.toString());
        assertThat(file).doesNotExist();
    }

    @Test
    void one_that_others_can_read_is_refused() throws Exception {
        var file = TestKey.made();

        for (var permissions : new String[] {"rw-r-----", "rw----r--", "rw--w----", "rwx------"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            assertThatThrownBy(() -> KeyFile.at(file)).isInstanceOf(UnfitKey.class).hasMessageContaining("chmod 600");
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertThat(KeyFile.at(file).count()).isEqualTo(1);
    }

    @Test
    void a_link_or_a_folder_is_refused() throws Exception {
        var link = TestKey.folder().resolve("link.json");
        Files.createSymbolicLink(link, TestKey.made());

        assertThatThrownBy(() -> KeyFile.at(link)).isInstanceOf(UnfitKey.class).hasMessageContaining("a link or a folder");
        assertThatThrownBy(() -> KeyFile.at(link.getParent())).isInstanceOf(UnfitKey.class).hasMessageContaining("a link or a folder");
    }

    @Test
    void one_that_is_none_is_refused_without_a_word_of_its_content() throws Exception {
        var file = TestKey.made();
        Files.writeString(file, "{\"secret\":\"of another kind\"}");

        assertThatThrownBy(() -> KeyFile.at(file)).isInstanceOf(UnfitKey.class).hasMessageNotContaining("another kind").hasNoCause();
    }

    @Test
    void a_key_that_is_there_is_never_overwritten_by_a_first_one() throws Exception {
        var file = TestKey.made();
        var before = Files.readString(file);

        assertThatThrownBy(() -> KeyFile.make(file)).isInstanceOf(UnfitKey.class).hasMessageContaining("cannot be written");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void the_folder_of_a_first_key_is_made_with_it() {
        var file = TestKey.folder().resolve("deep").resolve("wrapping-key.json");

        assertThat(KeyFile.make(file).count()).isEqualTo(1);
    }

    @Test
    void a_running_instance_notices_a_new_key() {
        var file = TestKey.made();
        var running = KeyFile.at(file);
        var before = running.mark();
        var wrapped = running.wrap(fresh(), HERE);

        KeyFile.at(file).turnOver();

        assertThat(running.mark()).isNotEqualTo(before).hasSize(5).startsWith(1);
        assertThat(running.count()).isEqualTo(2);
        assertThat(running.unwrap(wrapped, HERE).size()).isEqualTo(1);
    }

    @Test
    void the_mark_is_how_ciphertexts_begin() throws Exception {
        var key = KeyFile.at(TestKey.made());
        key.turnOver();

        assertThat(com.google.crypto.tink.proto.EncryptedKeyset.parseFrom(key.wrap(fresh(), HERE)).getEncryptedKeyset().toByteArray())
                .startsWith(key.mark());
    }

    @Test
    void without_the_older_keys_what_they_wrapped_cannot_be_opened() {
        var key = KeyFile.at(TestKey.made());
        var old = key.wrap(fresh(), HERE);
        key.turnOver();
        key.turnOver();
        var mark = key.mark();
        var young = key.wrap(fresh(), HERE);

        key.forgetOlder();

        assertThat(key.count()).isEqualTo(1);
        assertThat(key.mark()).isEqualTo(mark);
        assertThat(key.unwrap(young, HERE).size()).isEqualTo(1);
        assertThatThrownBy(() -> key.unwrap(old, HERE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_replaced_file_stays_private_and_leaves_nothing_behind() throws Exception {
        var file = TestKey.made();
        Files.writeString(file.resolveSibling("wrapping-key.json.new"), "left by a crash");

        KeyFile.at(file).turnOver();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files.toList()).containsExactly(file);
        }
    }

    @Test
    void where_it_cannot_be_replaced_it_stays_as_it_was() throws Exception {
        var file = TestKey.made();
        var before = Files.readString(file);
        var inTheWay = Files.createDirectory(file.resolveSibling("wrapping-key.json.new"));
        Files.createFile(inTheWay.resolve("something"));

        assertThatThrownBy(() -> KeyFile.at(file).turnOver()).isInstanceOf(UnfitKey.class).hasMessageContaining("cannot be replaced");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void an_instance_that_runs_goes_on_when_the_file_is_gone() throws Exception {
        var file = TestKey.made();
        var running = KeyFile.at(file);
        var wrapped = running.wrap(fresh(), HERE);

        Files.delete(file);

        assertThat(running.unwrap(wrapped, HERE).size()).isEqualTo(1);
    }

    @Test
    void a_file_that_was_not_replaced_is_not_read_again() throws Exception {
        var file = TestKey.made();
        var running = KeyFile.at(file);
        var at = Files.getLastModifiedTime(file);

        Files.writeString(file, "x".repeat((int) Files.size(file)));
        Files.setLastModifiedTime(file, at);
        assertThat(running.count()).isEqualTo(1);
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

        assertThat(running.count()).isEqualTo(1);
        assertThatThrownBy(() -> KeyFile.at(file)).isInstanceOf(UnfitKey.class);
    }

    private static KeysetHandle fresh() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        } catch (java.security.GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

}
