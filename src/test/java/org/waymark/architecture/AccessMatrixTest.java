package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestIdentityAssociation;

/** Every route of the running application, asked for in every role and in every standing to what it names. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccessMatrixTest {

    private static final Set<Integer> OPENS = Set.of(200, 303, 400, 409, 422);
    private static final Set<Integer> SENT_TO_SIGN_IN = Set.of(302, 401);

    @Inject
    TestIdentityAssociation identity;

    private final AccessMatrix matrix = AccessMatrix.read();
    private final List<String> wrong = new ArrayList<>();
    private int asked;

    @AfterEach
    void sign_out() {
        identity.setTestIdentity(null);
    }

    @Test
    void every_route_opens_as_the_table_says_and_not_otherwise() throws SQLException {
        try (var standings = Standings.laid()) {
            ask(standings);
        }

        System.out.println("Access matrix: " + asked + " combinations of route, roles and standing asked for.");
        assertThat(wrong).as(asked + " combinations").isEmpty();
    }

    private void ask(Standings standings) {
        var asking = new Asking(identity);
        var before = standings.fingerprint();

        for (var route : Route.all()) {
            var rule = matrix.ruleOf(route).filter(found -> !found.standings().isEmpty());
            for (var roles : Asking.everybody()) {
                asking.as(roles);
                if (rule.isEmpty()) {
                    var address = route.path().replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000");
                    expect(route, roles, "", asking.send(route, address).statusCode(), opensWithoutCase(route));
                } else {
                    for (var standing : rule.get().standings().keySet()) {
                        var status = asking.send(route, standings.address(route, standing)).statusCode();
                        expect(route, roles, standing, status, roles != null && rule.get().opens(standing, roles) ? OPENS : Set.of(404));
                    }
                }
            }
            if (!standings.fingerprint().equals(before)) {
                wrong.add("An empty form changed who sees a case: " + route);
                before = standings.fingerprint();
            }
        }
    }

    /** Something made up is named, or nothing; a part of the matrix only as far as roles go. */
    private static Set<Integer> opensWithoutCase(Route route) {
        return route.path().contains("{") ? Set.of(200, 303, 400, 404, 409, 422) : Set.of(200, 204, 303, 400, 409, 415, 422);
    }

    private void expect(Route route, Collection<String> roles, String standing, int status, Set<Integer> ifRoleFits) {
        asked++;
        var expected = roles == null && !route.isOpen() ? SENT_TO_SIGN_IN
                : roles != null && !route.isForOneOf(roles) ? Set.of(403) : ifRoleFits;
        if (!expected.contains(status)) {
            wrong.add("%s as %s, %s: %d instead of %s".formatted(route, roles == null ? "nobody" : roles, standing, status, expected));
        }
    }
}
