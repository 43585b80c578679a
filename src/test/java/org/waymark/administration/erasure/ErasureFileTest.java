package org.waymark.administration.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.CaseId;
import org.waymark.administration.erasure.ErasureLine.Step;
import org.waymark.people.HashKeyFile;
import org.waymark.people.KeyedHash;

class ErasureFileTest {

    @TempDir
    Path folder;
    Path place;
    KeyedHash key;
    ErasureFile file;

    @BeforeEach
    void three_erasures() {
        place = folder.resolve("erasures.log");
        key = HashKeyFile.read(folder.resolve("key.json"), true);
        file = new ErasureFile(place, key);
        for (int i = 0; i < 3; i++) {
            file.add(Step.INTENDED, erasure(i));
            file.add(Step.DONE, erasure(i));
        }
    }

    @Test
    void what_was_added_is_read_back_by_another_process() {
        var lines = new ErasureFile(place, HashKeyFile.read(folder.resolve("key.json"), false)).lines();

        assertThat(lines).hasSize(6);
        assertThat(lines.getLast().step()).isEqualTo(Step.DONE);
        assertThat(lines.getLast().erasure().caseId()).isEqualTo(erasure(2).caseId());
        assertThat(lines.getLast().erasure().references()).hasSize(1).first().isEqualTo(new byte[] {2, 42});
    }

    @Test
    void only_its_owner_can_read_it_and_its_key() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key.json")))).isEqualTo("rw-------");
    }

    @Test
    void every_altered_character_is_noticed() throws IOException {
        var written = Files.readString(place);
        for (int at = 0; at < written.length(); at += 7) {
            if (written.charAt(at) != '\n' && written.charAt(at) != ' ') {
                Files.writeString(place, written.substring(0, at) + (written.charAt(at) == '1' ? '2' : '1') + written.substring(at + 1));

                assertThatThrownBy(() -> file.lines()).as("character " + at).isInstanceOf(IllegalStateException.class).hasMessageContaining("is not as it was written");
            }
        }
    }

    @Test
    void a_line_taken_out_or_two_swapped_are_noticed() throws IOException {
        var lines = Files.readAllLines(place);
        for (int i = 0; i < lines.size() - 1; i++) {
            var without = new ArrayList<>(lines);
            without.remove(i);
            Files.write(place, without);
            assertThatThrownBy(() -> file.lines()).as("without line " + i).isInstanceOf(IllegalStateException.class);

            var swapped = new ArrayList<>(lines);
            java.util.Collections.swap(swapped, i, i + 1);
            Files.write(place, swapped);
            assertThatThrownBy(() -> file.lines()).as("line " + i + " swapped").isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_line_made_without_the_key_is_noticed() {
        var other = HashKeyFile.read(folder.resolve("other.json"), true);

        assertThatThrownBy(() -> new ErasureFile(place, other).lines()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void half_a_line_left_by_a_crash_is_cut_off_and_the_next_one_follows() throws IOException {
        Files.writeString(place, "INTENDED 00000000-0000", StandardOpenOption.APPEND);

        assertThat(file.lines()).hasSize(6);
        file.add(Step.INTENDED, erasure(3));

        assertThat(file.lines()).hasSize(7);
    }

    @Test
    void two_writers_on_one_file_keep_one_chain() {
        var other = new ErasureFile(place, key);

        other.add(Step.INTENDED, erasure(4));
        file.add(Step.INTENDED, erasure(5));

        assertThat(other.lines()).hasSize(8);
    }

    @Test
    void the_key_that_the_script_makes_is_one_and_is_never_made_anew() throws Exception {
        var made = folder.resolve("made.key");
        var script = new ProcessBuilder("docker/make-erasures-key", made.toString());

        assertThat(script.start().waitFor()).isZero();
        var written = Files.readString(made);

        assertThat(HashKeyFile.read(made, false).of("a text")).hasSize(32);
        assertThat(script.start().waitFor()).isNotZero();
        assertThat(Files.readString(made)).isEqualTo(written);
    }

    private static Erasure erasure(int number) {
        return new Erasure(new UUID(0, number), new CaseId(new UUID(1, number)), "RETENTION", Instant.parse("2026-01-01T00:00:00.123456Z"), new UUID(2, 0),
                List.of(new byte[] {(byte) number, 42}));
    }
}
