package org.waymark.administration;

import org.waymark.ledger.Reconcile;

import io.quarkus.runtime.QuarkusApplication;

/** {@code java -jar quarkus-run.jar reconcile}: ends with 0 where ledger and recount agree, else with 1 and the first difference. */
public class ReconcileCommand implements QuarkusApplication {

    private final Reconcile reconcile;

    ReconcileCommand(Reconcile reconcile) {
        this.reconcile = reconcile;
    }

    @Override
    public int run(String... arguments) {
        var findings = Findings.of(reconcile.run());
        System.out.println(findings.sentence());
        return findings.agrees() ? 0 : 1;
    }
}
