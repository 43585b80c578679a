package org.waymark.administration.erasure;

import io.quarkus.runtime.QuarkusApplication;

/**
 * {@code java -jar quarkus-run.jar replay-erasures}: after an older copy of the database was put back. Every start does the
 * same; the command does it without serving anybody.
 */
public class ReplayErasuresCommand implements QuarkusApplication {

    private final ReplayErasures replay;

    ReplayErasuresCommand(ReplayErasures replay) {
        this.replay = replay;
    }

    @Override
    public int run(String... arguments) {
        System.out.printf("All erasures of the ledger are carried out: %d cases were there again.%n", replay.atStart() + replay.replay());
        return 0;
    }
}
