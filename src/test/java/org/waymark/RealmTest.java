package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import io.vertx.core.json.JsonObject;

/** What Waymark's promises about sessions and roles rest on in the realm of {@code docker/} and in the settings of production. */
class RealmTest {

    private final JsonObject realm = read();
    private final JsonObject client = realm.getJsonArray("clients").getJsonObject(0);

    @Test
    void a_role_taken_away_and_an_account_disabled_are_noticed_within_a_minute() {
        assertThat(realm.getInteger("accessTokenLifespan")).isLessThanOrEqualTo(60);
        assertThat(setting("%prod.quarkus.oidc.token.refresh-expired")).isEqualTo("true");
        assertThat(client.getJsonObject("attributes").containsKey("access.token.lifespan")).isFalse();
    }

    @Test
    void roles_come_from_the_realms_roles_and_never_from_its_groups() {
        assertThat(setting("%prod.quarkus.oidc.roles.role-claim-path")).isEqualTo("realm_access/roles");
        assertThat(setting("%prod.quarkus.oidc.roles.source")).isEqualTo("accesstoken");
    }

    @Test
    void the_provider_tells_waymark_of_every_session_that_it_ends() {
        assertThat(client.getJsonObject("attributes").getString("backchannel.logout.url")).endsWith("/back-channel-logout");
        assertThat(client.getJsonObject("attributes").getString("backchannel.logout.session.required")).isEqualTo("true");
    }

    @Test
    void the_providers_sessions_outlast_ours_so_that_their_end_is_ours_to_say() {
        assertThat(realm.getInteger("ssoSessionIdleTimeout")).isGreaterThan(15 * 60);
        assertThat(realm.getInteger("ssoSessionMaxLifespan")).isGreaterThan(8 * 60 * 60);
        assertThat(setting("%prod.quarkus.oidc.authentication.session-age-extension")).isEqualTo("24H");
    }

    @Test
    void a_token_made_for_another_application_opens_nothing() {
        assertThat(setting("%prod.quarkus.oidc.token.audience")).isEqualTo("${quarkus.oidc.client-id}");
    }

    @Test
    void what_quarkus_says_of_a_bad_token_which_quotes_it_is_not_logged() {
        assertThat(setting("quarkus.log.category.\"io.quarkus.oidc.runtime.CodeAuthenticationMechanism\".level")).isEqualTo("OFF");
    }

    private static JsonObject read() {
        try {
            return new JsonObject(Files.readString(Path.of("docker/keycloak/waymark-realm.json")));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String setting(String name) {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(in);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return settings.getProperty(name);
    }
}
