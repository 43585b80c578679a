package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

class ActingTest {

    private final Acting.Known known = new Acting.Known(new StaffByHash());

    @Test
    void a_name_that_is_given_to_somebody_else_inherits_nothing() {
        var first = actor(token("4c9e", "cara"));
        var second = actor(token("77aa", "cara"));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.name()).isEqualTo("Cara");
    }

    @Test
    void who_is_renamed_stays_who_she_is() {
        assertThat(actor(token("4c9e", "cara.holt")).id()).isEqualTo(actor(token("4c9e", "cara")).id());
    }

    @Test
    void without_a_token_there_is_only_the_name() {
        assertThat(actor(new QuarkusPrincipal("cara")).id()).isEqualTo(actor(new QuarkusPrincipal("cara")).id());
    }

    @Test
    void a_role_that_is_not_one_of_ours_is_left_out() {
        assertThat(actor(token("4c9e", "cara")).roles()).containsExactly("caseworker");
    }

    private Actor actor(Principal principal) {
        SecurityIdentity identity = QuarkusSecurityIdentity.builder().setPrincipal(principal).addRoles(Set.of("caseworker", "director")).build();
        return new Acting(identity, known).actor();
    }

    private static JsonWebToken token(String subject, String name) {
        return new Token(name, Map.of("sub", subject));
    }

    /** A token with these claims. */
    private record Token(String name, Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            return (T) claims.get(claim);
        }
    }

    /** Staff without a database: the same subject is the same person. */
    private static final class StaffByHash extends Staff {

        StaffByHash() {
            super(Clock.systemUTC());
        }

        @Override
        public UUID met(String subject, String name) {
            return UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8));
        }
    }
}
