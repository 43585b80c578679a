package org.waymark.testing;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;

/** Waymark as it runs in production, where the real Keycloak signs people in and not the provider of the tests. */
public class SignInByKeycloak implements QuarkusTestProfile {

    public static final String ADMIN_PASSWORD = "waymark.testing.keycloak-admin-password";

    @Override
    public String getConfigProfile() {
        return "prod";
    }

    /**
     * Chromium takes the secure cookies of production from localhost without TLS too. The database is the one of all tests:
     * a demonstration, which an embedded database is otherwise given, would stand among their cases.
     */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.host", "localhost", "waymark.demo", "false");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Running.class));
    }

    /** Keycloak for as long as this profile's tests run; Waymark's port is chosen first, because Keycloak must know it. */
    public static class Running implements QuarkusTestResourceLifecycleManager {

        private RealKeycloak keycloak;

        @Override
        public Map<String, String> start() {
            var port = RealKeycloak.freePort();
            keycloak = RealKeycloak.startedFor("http://localhost:" + port);
            return Map.of(
                    "quarkus.http.test-port", String.valueOf(port),
                    "quarkus.oidc.auth-server-url", keycloak.realm(),
                    "quarkus.oidc.client-id", "waymark",
                    "quarkus.oidc.credentials.secret", keycloak.clientSecret(),
                    ADMIN_PASSWORD, keycloak.adminPassword());
        }

        @Override
        public void stop() {
            if (keycloak != null) {
                keycloak.close();
            }
        }
    }
}
