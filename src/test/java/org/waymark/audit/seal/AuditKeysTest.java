package org.waymark.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of the trail in their file, what they make, and the head that they sign. */
class AuditKeysTest {

    private static final byte[] MESSAGE = "a row".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void a_key_file() throws IOException {
        file = folder.resolve("audit.key");
        AuditKeys.make(file);
    }

    @Test
    void a_key_is_made_for_its_owner_only_and_never_over_another() {
        assertThat(permissions()).isEqualTo("rw-------");
        assertThatThrownBy(() -> AuditKeys.make(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void no_file_a_link_and_one_that_others_can_read_are_refused() throws IOException {
        assertThatThrownBy(() -> AuditKeys.in(folder.resolve("none"))).hasMessageStartingWith("There is no key file");
        var link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThatThrownBy(() -> AuditKeys.in(link)).hasMessageStartingWith("There is no key file");
        for (var open : new String[] {"rw-r-----", "rw----r--", "rwx------", "rw--w----"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(open));
            assertThatThrownBy(() -> AuditKeys.in(file)).as(open).hasMessageContaining("can be read by others");
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertThat(AuditKeys.in(file).current()).hasSize(8);
    }

    @Test
    void a_file_that_is_none_of_ours_is_refused_without_its_content() throws IOException {
        var text = Files.readString(file);
        for (var wrong : new String[] {"", "current=x\n", text.replaceFirst("secret=..", "secret="), text.replaceFirst("current=.", "current=x"),
                text.replaceAll("signing=.*", "signing=AAAA"), text.replaceAll("checking=.*", "checking=?")}) {
            Files.writeString(file, wrong);
            assertThatThrownBy(() -> AuditKeys.in(file)).as(wrong).isInstanceOf(IllegalStateException.class).hasMessageEndingWith("of the audit trail cannot be read.");
        }
    }

    @Test
    void the_mac_depends_on_the_secret_and_not_on_the_message_alone() throws Exception {
        var keys = AuditKeys.in(file);
        var others = AuditKeys.parse(AuditKeys.fresh());

        var mac = keys.mac(keys.current(), MESSAGE);

        assertThat(mac).matches("[0-9a-f]{64}").isEqualTo(keys.mac(keys.current(), MESSAGE)).isNotEqualTo(others.mac(others.current(), MESSAGE))
                .isNotEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(MESSAGE)));
        assertThat(keys.mac(keys.current(), "another".getBytes(StandardCharsets.UTF_8))).isNotEqualTo(mac);
    }

    @Test
    void an_earlier_key_still_checks_what_it_made() throws IOException {
        var before = AuditKeys.in(file);
        var fresh = AuditKeys.fresh();
        Files.writeString(file, Files.readString(file).replaceFirst("current=.*\n", "") + fresh);
        var after = AuditKeys.in(file);
        var head = Head.of(new Seal(3, 3, before.current(), "ab"), Instant.EPOCH, before);

        assertThat(after.current()).isNotEqualTo(before.current());
        assertThat(after.has(before.current())).isTrue();
        assertThat(after.mac(before.current(), MESSAGE)).isEqualTo(before.mac(before.current(), MESSAGE));
        assertThat(head.isSigned(after)).isTrue();
        assertThat(Head.of(new Seal(3, 3, after.current(), "ab"), Instant.EPOCH, after).isSigned(before)).isFalse();
    }

    @Test
    void no_part_of_a_head_can_be_changed_under_its_signature() {
        var keys = AuditKeys.in(file);
        var head = Head.of(new Seal(3, 3, keys.current(), "ab"), Instant.EPOCH, keys);

        assertThat(head.isSigned(keys)).isTrue();
        assertThat(new Head(4, "ab", head.at(), head.key(), head.signature()).isSigned(keys)).isFalse();
        assertThat(new Head(3, "ac", head.at(), head.key(), head.signature()).isSigned(keys)).isFalse();
        assertThat(new Head(3, "ab", head.at().plusSeconds(1), head.key(), head.signature()).isSigned(keys)).isFalse();
        assertThat(new Head(3, "ab", head.at(), "other", head.signature()).isSigned(keys)).isFalse();
        assertThat(new Head(3, "ab", head.at(), head.key(), "no signature").isSigned(keys)).isFalse();
        assertThat(new Head(3, "ab", head.at(), head.key(), "").isSigned(keys)).isFalse();
    }

    @Test
    void a_head_is_read_as_it_was_written_and_anything_else_refused() {
        var keys = AuditKeys.in(file);
        var head = Head.of(new Seal(3, 3, keys.current(), "ab"), Instant.EPOCH, keys);

        assertThat(Head.parse(head.text())).isEqualTo(head);
        for (var wrong : new String[] {"", "waymark audit head 1", head.text().replace("head 1", "head 2"), head.text().replace("number: 3", "number: three"),
                head.text().replace("number", "rows"), head.text().replace("1970", "year"), head.text() + "more\n"}) {
            assertThatThrownBy(() -> Head.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_seal_binds_every_row_before_its_own() {
        var keys = AuditKeys.in(file);
        var third = row(3, "");

        var chain = Seal.NONE.next(row(1, ""), keys).next(row(2, ""), keys).next(third, keys);
        var other = Seal.NONE.next(row(1, "x"), keys).next(row(2, ""), keys).next(third, keys);

        assertThat(chain.number()).isEqualTo(other.number()).isEqualTo(3);
        assertThat(chain.chain()).isNotEqualTo(other.chain());
    }

    private static Entry row(long id, String detail) {
        return new Entry(id, Instant.EPOCH, new UUID(1, 1), "CASE_OPENED", null, detail, null, null, null, null, null, null);
    }

    @Test
    void no_two_rows_give_the_same_bytes() {
        assertThat(new Canonical("x").with("ab").with("c").bytes()).isNotEqualTo(new Canonical("x").with("a").with("bc").bytes());
        assertThat(new Canonical("x").with("").bytes()).isNotEqualTo(new Canonical("x").with((Object) null).bytes());
        assertThat(new Canonical("x").with("a").bytes()).isNotEqualTo(new Canonical("xa").bytes());
        assertThat(new Canonical("x").with((Instant) null).bytes()).isNotEqualTo(new Canonical("x").with(Instant.EPOCH).bytes());
        assertThat(new Canonical("x").with(Instant.EPOCH.plusNanos(1000)).bytes()).containsExactly(0, 0, 0, 1, 'x', 0, 0, 0, 1, '1');
        assertThat(new Canonical("é").with((Object) null).bytes()).containsExactly(0, 0, 0, 2, 0xC3, 0xA9, 0xFF, 0xFF, 0xFF, 0xFF);
    }

    private String permissions() {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
