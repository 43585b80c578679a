package org.waymark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.access.Role;
import org.waymark.testing.PlainDatabase;

/** The opening of a case is on record once a transaction, however it ends. */
class FirstLookTest {

    private final CaseId one = CaseId.fresh();
    private final CaseId other = CaseId.fresh();
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> endings = new ArrayList<>();
    private final FirstLook look = new FirstLook(new Audit(PlainDatabase.app(), PlainDatabase.app(), FreshKeys.made(), Clock.systemUTC()), transaction());
    private Actor cara;
    private Actor sue;

    @BeforeEach
    void an_empty_trail() {
        PlainDatabase.empty();
        cara = PlainDatabase.actor("cara", Role.CASEWORKER);
        sue = PlainDatabase.actor("sue", Role.SUPERVISOR);
    }

    @Test
    void a_case_that_is_looked_at_twice_in_a_transaction_leaves_one_row() {
        look.at(cara, one, null);
        look.at(cara, one, null);
        look.at(cara, other, null);
        look.at(sue, one, null);

        assertThat(rows()).containsExactly("CASE_OPENED " + one.value() + " ", "CASE_OPENED " + other.value() + " ", "CASE_OPENED " + one.value() + " ");
    }

    @Test
    void an_opening_by_somebody_of_another_team_says_so() {
        var north = new Actor(cara.id(), "cara", cara.roles(), Set.of("team-north"));

        look.at(north, one, "team-north");
        look.at(north, other, "team-south");

        assertThat(rows()).containsExactly("CASE_OPENED " + one.value() + " ", "CASE_OPENED " + other.value() + " OUT_OF_TEAM");
    }

    @Test
    void a_transaction_that_rolls_back_leaves_its_row_apart() {
        look.at(cara, one, null);
        ended(Status.STATUS_ROLLEDBACK);

        assertThat(rows()).containsExactly("CASE_OPENED " + one.value() + " ", "CASE_OPENED " + one.value() + " NOTHING_SAVED");
    }

    @Test
    void a_transaction_that_commits_leaves_no_second_row() {
        look.at(cara, one, null);
        ended(Status.STATUS_COMMITTED);

        assertThat(rows()).hasSize(1);
    }

    private void ended(int status) {
        endings.forEach(Synchronization::beforeCompletion);
        endings.forEach(ending -> ending.afterCompletion(status));
    }

    private static List<String> rows() {
        return PlainDatabase.column("select action || ' ' || case_id || ' ' || detail from audit.event order by id");
    }

    private TransactionSynchronizationRegistry transaction() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {TransactionSynchronizationRegistry.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getResource" -> resources.get(arguments[0]);
                    case "putResource" -> resources.put(arguments[0], arguments[1]);
                    case "registerInterposedSynchronization" -> {
                        endings.add((Synchronization) arguments[0]);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
