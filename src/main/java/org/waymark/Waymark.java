package org.waymark;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts Waymark; where no database is configured, an embedded PostgreSQL is started first. */
@QuarkusMain
public class Waymark {

    public static void main(String... arguments) {
        try {
            SignInProvider.require();
            if (EmbeddedDatabase.isWanted()) {
                EmbeddedDatabase.startIn(EmbeddedDatabase.home()).announce();
            }
        } catch (CannotStart cause) {
            System.err.println("\nWaymark does not start: " + cause.getMessage() + "\n");
            System.exit(1);
        }
        Quarkus.run(arguments);
    }
}
