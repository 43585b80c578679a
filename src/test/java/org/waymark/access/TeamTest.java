package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** Teams are named by groups; other groups say nothing. */
class TeamTest {

    @Test
    void only_groups_that_begin_so_are_teams() {
        assertThat(Team.among(Set.of("team-north", "supervisor", "teamwork", "staff"))).containsExactly("team-north");
    }

    @Test
    void an_identity_without_a_token_names_them_among_its_roles() {
        var identity = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal("sue")).addRole("supervisor").addRole("team-north").build();

        assertThat(Team.of(identity)).containsExactly("team-north");
    }

    @Test
    void a_team_is_shown_by_its_own_name() {
        assertThat(Team.shown("team-north")).isEqualTo("North");
        assertThat(Team.shown("team-")).isEqualTo("team-");
    }
}
