package org.waymark.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.audit.seal.AuditKeys;
import org.waymark.audit.seal.Entry;
import org.waymark.audit.seal.Head;
import org.waymark.audit.seal.Seal;

/** The verifier as somebody runs it who has files and a JDK. */
class VerifyTrailTest {

    private static final String HEADER = "id,at,actor_id,action,case_id,detail,hits,name,appended_at,key_id,mac,roles\n";

    @TempDir
    Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Seal> seals = new ArrayList<>();

    @BeforeEach
    void a_trail_in_files() throws IOException {
        assertThat(run("new-key", file("audit.key"))).isZero();
        var keys = AuditKeys.in(folder.resolve("audit.key"));
        var last = Seal.NONE;
        for (int number = 1; number <= 5; number++) {
            var row = new Entry(number, Instant.parse("2026-03-02T09:00:00.5Z"), new UUID(1, number), "NOTE_ADDED", number == 2 ? null : new UUID(2, number),
                    number == 3 ? "a, \"b\"" : "", number == 4 ? 12 : null, new UUID(3, number), "", Instant.parse("2026-03-02T09:00:01Z"), keys.current(), null).sealedBy(keys);
            last = last.next(row, keys);
            entries.add(row);
            seals.add(last);
        }
        Head.of(last, Instant.parse("2026-03-02T09:01:00Z"), keys).writeTo(folder.resolve("head.txt"));
        write();
    }

    private void write() throws IOException {
        Files.writeString(folder.resolve("event.csv"), HEADER + entries.stream().map(VerifyTrailTest::line).collect(Collectors.joining()));
        Files.writeString(folder.resolve("seal.csv"), "number,event,key_id,chain\n" + seals.stream()
                .map(seal -> "%d,%d,%s,\\x%s\n".formatted(seal.number(), seal.event(), seal.key(), seal.chain())).collect(Collectors.joining()));
    }

    private static String line(Entry row) {
        return "%d,%s,%s,%s,%s,\"%s\",%s,%s,%s,%s,\\x%s,\"%s\"\n".formatted(row.id(), "2026-03-02 10:00:00.5+01", row.actor(), row.action(),
                row.caseId() == null ? "" : row.caseId(), row.detail().replace("\"", "\"\""), row.hits() == null ? "" : row.hits(), row.name(),
                "2026-03-02 14:30:01+05:30", row.key(), row.mac(), row.roles());
    }

    @Test
    void a_clean_trail_ends_with_0() {
        assertThat(verify()).isZero();
        assertThat(said()).contains("5 rows are sealed", "The trail is as it was made.");
    }

    @Test
    void a_changed_row_is_named_and_ends_with_1() throws IOException {
        Files.writeString(folder.resolve("event.csv"), Files.readString(folder.resolve("event.csv")).replaceFirst(",12,", ",13,"));

        assertThat(verify()).isEqualTo(1);
        assertThat(said()).contains("ROW_ALTERED: Row 4, number 4, is not as it was appended.");
    }

    @Test
    void what_cannot_be_read_ends_with_2_and_a_sentence() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(said()).contains("Verifies an audit trail");
        assertThat(run("new-key", file("audit.key"))).isEqualTo(2);
        assertThat(run(file("none"), file("head.txt"), file("seal.csv"), file("event.csv"))).isEqualTo(2);
        assertThat(said()).contains("There is no key file");
        assertThat(run(file("audit.key"), file("none"), file("seal.csv"), file("event.csv"))).isEqualTo(2);
        assertThat(said()).contains("A file cannot be read");
        assertThat(run(file("audit.key"), file("seal.csv"), file("seal.csv"), file("event.csv"))).isEqualTo(2);
        assertThat(said()).contains("This is not the head");
        assertThat(run(file("audit.key"), file("head.txt"), file("event.csv"), file("seal.csv"))).isEqualTo(2);
        assertThat(said()).contains("there is no column id");
    }

    @Test
    void the_jar_needs_nothing_but_a_jdk() throws Exception {
        var jar = Path.of("target/waymark-audit-verifier.jar").toAbsolutePath();
        assertThat(jar).exists();

        assertThat(process(jar)).isZero();
        entries.removeLast();
        seals.removeLast();
        write();
        assertThat(process(jar)).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out.txt"))).contains("CUT_OFF: The head of 2026-03-02T09:01:00Z knows 5 rows, and the trail ends with number 4.");
    }

    private int process(Path jar) throws Exception {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString(), "audit.key", "head.txt", "seal.csv", "event.csv")
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void rows_are_read_as_the_database_writes_them() throws IOException {
        assertThat(TrailFiles.entries(Files.newBufferedReader(folder.resolve("event.csv")))).isEqualTo(entries);
        assertThat(TrailFiles.seals(Files.newBufferedReader(folder.resolve("seal.csv")))).isEqualTo(seals);
        assertThat(TrailFiles.entries(new StringReader(HEADER.replace("\n", "\r\n") + "7,2025-01-01 00:00:00+00,%s,CASE_OPENED,,\"\",,,,,,\r\n".formatted(new UUID(1, 1)))))
                .containsExactly(new Entry(7, Instant.parse("2025-01-01T00:00:00Z"), new UUID(1, 1), "CASE_OPENED", null, "", null, null, null, null, null, null));
        assertThat(TrailFiles.entries(new StringReader(HEADER + "7,2025-01-01 00:00:00-03:30,%s,CASE_OPENED,,\"\"\"\",,,,,,\n".formatted(new UUID(1, 1)))).getFirst().detail())
                .isEqualTo("\"");
    }

    @Test
    void a_file_of_another_kind_is_named_with_its_record() {
        refused("", "The file is empty.");
        refused("number,event\n1,2\n", "Record 1 cannot be read: there is no column key_id.");
        refused("number,event,key_id,chain\n1,2,k,\\xab\n1,2,k\n", "Record 2 cannot be read: it has another number of columns than the header.");
        refused("number,event,key_id,chain\none,2,k,\\xab\n", "Record 1 cannot be read: For input string: \"one\".");
        refused("number,event,key_id,chain\n1,2,k,\\xAB\n", "Record 1 cannot be read: the column chain is not in hexadecimal.");
    }

    private static void refused(String file, String sentence) {
        assertThatThrownBy(() -> TrailFiles.seals(new StringReader(file))).hasMessage(sentence);
    }

    @Test
    void the_key_file_that_it_makes_is_private() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("audit.key")))).isEqualTo("rw-------");
    }

    private int verify() {
        return run(file("audit.key"), file("head.txt"), file("seal.csv"), file("event.csv"));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        said.reset();
        return VerifyTrail.run(new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
