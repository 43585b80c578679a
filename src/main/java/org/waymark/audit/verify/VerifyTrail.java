package org.waymark.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.waymark.audit.seal.AuditKeys;
import org.waymark.audit.seal.Head;

/**
 * {@code java -jar waymark-audit-verifier.jar KEY-FILE HEAD-FILE SEALS.csv EVENTS.csv}: ends with 0 where the trail is as it was
 * made, with 1 where it is not, and with 2 where that cannot be told. {@code … new-key KEY-FILE} makes a key.
 */
public final class VerifyTrail {

    private static final String USAGE = """
            Verifies an audit trail of Waymark:  java -jar waymark-audit-verifier.jar KEY-FILE HEAD-FILE SEALS.csv EVENTS.csv
            Makes the keys of a new trail:       java -jar waymark-audit-verifier.jar new-key KEY-FILE
            """;

    private VerifyTrail() {
    }

    public static void main(String... arguments) {
        System.exit(run(System.out, arguments));
    }

    static int run(PrintStream out, String... arguments) {
        try {
            if (arguments.length == 2 && arguments[0].equals("new-key")) {
                AuditKeys.make(Path.of(arguments[1]));
                out.println("The keys are made. Keep a copy apart from the database and its backups.");
                return 0;
            }
            if (arguments.length != 4) {
                out.print(USAGE);
                return 2;
            }
            return verify(out, Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
        } catch (IOException cause) {
            out.println("A file cannot be read or made: " + cause.getMessage());
            return 2;
        } catch (IllegalStateException | IllegalArgumentException | TrailFiles.Unreadable cause) {
            out.println(cause.getMessage());
            return 2;
        }
    }

    private static int verify(PrintStream out, Path keyFile, Path headFile, Path sealFile, Path eventFile) throws IOException {
        var keys = AuditKeys.in(keyFile);
        var head = Head.parse(Files.readString(headFile));
        try (var seals = Files.newBufferedReader(sealFile, StandardCharsets.UTF_8); var events = Files.newBufferedReader(eventFile, StandardCharsets.UTF_8)) {
            var verdict = Verifier.verdict(keys, TrailFiles.entries(events), TrailFiles.seals(seals), head);
            out.print(verdict.text());
            return verdict.isClean() ? 0 : 1;
        }
    }
}
