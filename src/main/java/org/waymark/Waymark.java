package org.waymark;

import java.util.Map;

import org.waymark.administration.ReconcileCommand;
import org.waymark.administration.keys.RetireKeyCommand;
import org.waymark.administration.keys.RotateKeyCommand;
import org.waymark.administration.erasure.ReplayErasuresCommand;
import org.waymark.statistics.release.reproduction.ReproduceCommand;
import org.waymark.web.guard.HeadersOfLastResort;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts Waymark; where no database is configured, an embedded PostgreSQL is started first. With a command such as
 * {@code reconcile} it serves nobody, does what is asked, and ends.
 */
@QuarkusMain
public class Waymark {

    /** What can be asked for instead of serving. */
    private static final Map<String, Class<? extends QuarkusApplication>> COMMANDS = Map.of(
            "reconcile", ReconcileCommand.class,
            "rotate-key", RotateKeyCommand.class,
            "retire-key", RetireKeyCommand.class,
            "replay-erasures", ReplayErasuresCommand.class,
            "reproduce", ReproduceCommand.class);
    /** A command opens no port and signs nobody in. */
    private static final Map<String, String> UNSEEN = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "quarkus.oidc.tenant-enabled", "false",
            "waymark.demo", "false");

    public static void main(String... arguments) {
        HeadersOfLastResort.enable();
        var command = arguments.length > 0 ? COMMANDS.get(arguments[0]) : null;
        try {
            if (command == null) {
                SignInProvider.require();
            }
            if (EmbeddedDatabase.isWanted()) {
                EmbeddedDatabase.startIn(EmbeddedDatabase.home()).announce();
            }
        } catch (CannotStart cause) {
            System.err.println("\nWaymark does not start: " + cause.getMessage() + "\n");
            System.exit(1);
        }
        if (command != null) {
            UNSEEN.forEach(System::setProperty);
            Quarkus.run(command, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}
