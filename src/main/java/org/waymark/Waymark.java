package org.waymark;

import java.util.Map;

import org.waymark.administration.ReconcileCommand;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts Waymark; where no database is configured, an embedded PostgreSQL is started first. With the argument
 * {@code reconcile} it serves nobody, compares ledger and cases, and ends.
 */
@QuarkusMain
public class Waymark {

    private static final String RECONCILE = "reconcile";
    /** A command opens no port and signs nobody in. */
    private static final Map<String, String> UNSEEN = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "quarkus.oidc.tenant-enabled", "false",
            "waymark.demo", "false");

    public static void main(String... arguments) {
        var isCommand = arguments.length > 0 && arguments[0].equals(RECONCILE);
        try {
            if (!isCommand) {
                SignInProvider.require();
            }
            if (EmbeddedDatabase.isWanted()) {
                EmbeddedDatabase.startIn(EmbeddedDatabase.home()).announce();
            }
        } catch (CannotStart cause) {
            System.err.println("\nWaymark does not start: " + cause.getMessage() + "\n");
            System.exit(1);
        }
        if (isCommand) {
            UNSEEN.forEach(System::setProperty);
            Quarkus.run(ReconcileCommand.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}
