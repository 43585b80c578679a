package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.CountedKeys;
import org.waymark.testing.CountingDriver;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestIdentityAssociation;

/**
 * What is hidden from somebody is answered like what does not exist, on every route: the same status, headers and body, the
 * same statements to the database and as many uses of keys.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(HiddenIsMissingTest.Counted.class)
class HiddenIsMissingTest {

    private static final String NEVER = "never existed";
    /** An id that nobody has used yet is a draft not begun on these pages: whoever opens one is offered its form. Ids are of 122 random bits. */
    private static final Set<String> BEGINNING = Set.of("contact", "what-happened", "online", "safety", "police", "stop");

    @Inject
    TestIdentityAssociation identity;

    private final AccessMatrix matrix = AccessMatrix.read();
    private final List<String> different = new ArrayList<>();
    private Standings standings;
    private Asking asking;
    private int compared;

    /** Every statement and every use of a key is counted, and nothing happens but what is asked for. */
    public static class Counted implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.driver", CountingDriver.class.getName(),
                    "quarkus.datasource.audit.jdbc.driver", CountingDriver.class.getName(), "quarkus.scheduler.enabled", "false");
        }
    }

    /** Everything that can be told from outside, and the work behind it. */
    record Answer(int status, Map<String, List<String>> headers, String body, List<String> statements, long keys) {
    }

    @BeforeEach
    void lay_the_standings() throws SQLException {
        standings = Standings.laid();
        asking = new Asking(identity);
    }

    @AfterEach
    void sign_out() throws SQLException {
        identity.setTestIdentity(null);
        standings.close();
    }

    @AfterAll
    static void count_no_more() {
        CountedKeys.uninstall();
    }

    @Test
    void what_is_hidden_is_answered_like_what_does_not_exist() {
        for (var role : List.of("caseworker", "supervisor")) {
            asking.as(List.of(role));
            // Whoever asks for the first time is noted.
            asking.send(new Route("GET", "/", role), "/");
            for (var route : Route.all()) {
                var rule = matrix.ruleOf(route).filter(found -> !found.standings().isEmpty());
                if (route.isFor(role) && rule.isPresent()) {
                    compare(route, rule.get(), role);
                }
            }
        }

        System.out.println("Hidden and missing: " + compared + " answers compared with that to what never existed.");
        assertThat(different).as(compared + " answers").isEmpty();
    }

    @Test
    void the_counting_sees_statements_and_keys() {
        asking.as(List.of("caseworker"));
        var route = new Route("GET", "/cases/{reference}/outcomes/{id}/correction", "caseworker");

        var opened = answer(route, "her own, of another team");

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.statements()).hasSizeGreaterThan(5).anyMatch(sql -> sql.contains("cases.case_file")).anyMatch(sql -> sql.contains("audit.event"));
        assertThat(opened.keys()).isPositive();
    }

    private void compare(Route route, AccessMatrix.Rule rule, String role) {
        var missing = isBeginning(route) ? null : answer(route, NEVER);
        for (var standing : rule.standings().keySet()) {
            if (matrix.isHidden(route, standing, List.of(role)) && !standing.equals(NEVER)) {
                var hidden = answer(route, standing);
                compared++;
                missing = missing == null ? hidden : missing;
                if (!hidden.equals(missing)) {
                    different.add("%s as %s, %s:%n%s%ninstead of%n%s".formatted(route, role, standing, hidden, missing));
                }
            }
        }
    }

    private static boolean isBeginning(Route route) {
        return BEGINNING.contains(route.path().replace("/reports/{id}/", ""));
    }

    private Answer answer(Route route, String standing) {
        var address = standings.address(route, standing);
        CountingDriver.taken();
        CountedKeys.taken();
        return answer(asking.send(route, address));
    }

    private static Answer answer(HttpResponse<String> response) {
        var headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return new Answer(response.statusCode(), headers, response.body(), CountingDriver.taken(), CountedKeys.taken());
    }
}
