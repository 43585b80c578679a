package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.access.CaseAccess.Decision.ALLOWED;
import static org.waymark.access.CaseAccess.Decision.HIDDEN;
import static org.waymark.access.CaseAccess.Decision.REFUSED_BY_ROLE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.access.CaseAccess.Decision;
import org.waymark.testing.PlainDatabase;

/** The one access decision: by example, and in Java and in SQL for every combination of roles, teams and standing. */
class CaseAccessTest {

    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final UUID ID = UUID.nameUUIDFromBytes("asking".getBytes());
    private static final CaseStanding NONE = new CaseStanding(false, false, "team-north", false, null);
    private static final List<String> TEAMS = List.of("", "team-north", "team-south");
    private static final List<String> NO_NOW_ENDED = List.of("none", "now", "ended");
    private static final List<Combination> COMBINATIONS = combinations();

    /** Each way to stand to a case, as a case of its own. */
    record Combination(UUID id, boolean owner, String colleague, String team, String excluded, String emergency) {

        CaseStanding standing() {
            var until = switch (emergency) {
                case "now" -> NOW.plusMillis(1);
                case "ended" -> NOW;
                default -> null;
            };
            return new CaseStanding(owner, colleague.equals("now"), team.isEmpty() ? null : team, excluded.equals("now"), until);
        }

        String inserts(UUID somebody) {
            var sql = new StringBuilder("""
                    insert into cases.case_file (id, reference, status, owner_id, opened_at, opened_by, abuse_type, relationship, age_band, gender,
                        conduct_ongoing, version, team)
                    values ('%1$s', '%2$s', 'OPEN', '%3$s', now(), '%4$s', '', '', '', '', false, 0, nullif('%5$s', ''));"""
                    .formatted(id, CaseReference.random(), owner ? ID : somebody, somebody, team));
            for (var list : Map.of("colleague", colleague, "exclusion", excluded).entrySet()) {
                if (!list.getValue().equals("none")) {
                    var ended = list.getValue().equals("ended");
                    sql.append("insert into cases.%s (id, case_id, person_id, since, by_id, ended_at, ended_by) values (gen_random_uuid(), '%s', '%s', now(), '%s', %s, %s);"
                            .formatted(list.getKey(), id, ID, somebody, ended ? "now()" : "null", ended ? "'" + somebody + "'" : "null"));
                }
            }
            if (!emergency.equals("none")) {
                sql.append("insert into cases.emergency (id, case_id, person_id, since, until) values (gen_random_uuid(), '%s', '%s', '%s', '%s');"
                        .formatted(id, ID, NOW.minusSeconds(3000), standing().emergencyUntil()));
            }
            return sql.toString();
        }
    }

    @BeforeAll
    static void every_combination_is_a_case() {
        PlainDatabase.empty();
        PlainDatabase.actor("asking");
        var somebody = PlainDatabase.actor("somebody").id();
        COMBINATIONS.forEach(one -> PlainDatabase.run(one.inserts(somebody)));
    }

    @Test
    void owner_and_colleagues_open_the_case_whatever_its_team() {
        var cara = caseworker();

        assertThat(decide(cara, new CaseStanding(true, false, "team-south", false, null))).isEqualTo(ALLOWED);
        assertThat(decide(cara, new CaseStanding(false, true, "team-south", false, null))).isEqualTo(ALLOWED);
        assertThat(decide(cara, NONE)).as("a case of her team that is not hers").isEqualTo(HIDDEN);
    }

    @Test
    void supervisors_open_the_cases_of_their_teams_and_those_of_none() {
        assertThat(decide(supervisor("team-north"), NONE)).isEqualTo(ALLOWED);
        assertThat(decide(supervisor("team-south"), NONE)).isEqualTo(HIDDEN);
        assertThat(decide(supervisor(), NONE)).isEqualTo(HIDDEN);
        assertThat(decide(supervisor(), new CaseStanding(false, false, null, false, null))).isEqualTo(ALLOWED);
        assertThat(decide(supervisor(), new CaseStanding(true, false, "team-north", false, null))).as("her own").isEqualTo(ALLOWED);
    }

    @Test
    void emergency_access_ends_by_itself() {
        assertThat(decide(caseworker(), new CaseStanding(false, false, "team-north", false, NOW.plusMillis(1)))).isEqualTo(ALLOWED);
        assertThat(decide(caseworker(), new CaseStanding(false, false, "team-north", false, NOW))).isEqualTo(HIDDEN);
    }

    @Test
    void an_exclusion_beats_everything() {
        assertThat(decide(new Actor(ID, "Sue", Set.copyOf(Role.ALL), Set.of("team-north")),
                new CaseStanding(true, true, "team-north", true, NOW.plusSeconds(60)))).isEqualTo(HIDDEN);
        assertThat(decide(supervisor(), new CaseStanding(false, false, null, true, null))).isEqualTo(HIDDEN);
    }

    @Test
    void a_case_that_does_not_exist_is_answered_like_a_hidden_one() {
        assertThat(CaseAccess.decide(supervisor("team-north"), Optional.empty(), NOW)).isEqualTo(HIDDEN);
    }

    @Test
    void a_role_without_cases_is_refused_whatever_there_is() {
        var owner = Optional.of(new CaseStanding(true, true, null, false, NOW.plusSeconds(60)));

        for (var roles : List.of(Set.<String>of(), Set.of(Role.ADMIN), Set.of(Role.AUDITOR, Role.ADMIN))) {
            assertThat(CaseAccess.decide(new Actor(ID, "Ada", roles), owner, NOW)).isEqualTo(REFUSED_BY_ROLE);
            assertThat(CaseAccess.decide(new Actor(ID, "Ada", roles), Optional.empty(), NOW)).isEqualTo(REFUSED_BY_ROLE);
        }
    }

    @Test
    void who_decides_about_a_case_is_a_supervisor_of_its_team() {
        assertThat(CaseAccess.isSupervisedBy(supervisor("team-north"), "team-north")).isTrue();
        assertThat(CaseAccess.isSupervisedBy(supervisor("team-north"), null)).isTrue();
        assertThat(CaseAccess.isSupervisedBy(supervisor("team-north"), "team-south")).isFalse();
        assertThat(CaseAccess.isSupervisedBy(new Actor(ID, "Cara", Set.of(Role.CASEWORKER), Set.of("team-north")), "team-north")).isFalse();
        assertThat(CaseAccess.isSupervisedBy(new Actor(ID, "Cara", Set.of(Role.CASEWORKER)), null)).isFalse();
    }

    @Test
    void java_and_sql_decide_alike_in_every_combination() {
        var tried = 0;
        for (var roles : subsets(Role.ALL)) {
            for (var teams : subsets(List.of("team-north", "team-south"))) {
                var actor = new Actor(ID, "Asking", roles, teams);

                var allowed = allowedBySql(actor);

                for (var one : COMBINATIONS) {
                    assertThat(decide(actor, one.standing()) == ALLOWED).as(actor + " " + one).isEqualTo(allowed.get(one.id()));
                    tried++;
                }
            }
        }
        assertThat(tried).isEqualTo(16 * 4 * 162);
    }

    private static Map<UUID, Boolean> allowedBySql(Actor actor) {
        var condition = CaseAccess.CONDITION
                .replace(":actor", "'" + actor.id() + "'::uuid")
                .replace(":supervisor", String.valueOf(actor.isSupervisor()))
                .replace(":caseworker", String.valueOf(actor.isCaseworker()))
                .replace(":teams", "'{" + String.join(",", actor.teams()) + "}'")
                .replace(":now", "'" + NOW + "'::timestamptz");
        var allowed = new HashMap<UUID, Boolean>();
        PlainDatabase.column("select c.id || ' ' || coalesce(" + condition + ", false) from cases.case_file c")
                .forEach(row -> allowed.put(UUID.fromString(row.split(" ")[0]), row.endsWith("true")));
        return allowed;
    }

    private static Decision decide(Actor actor, CaseStanding standing) {
        return CaseAccess.decide(actor, Optional.of(standing), NOW);
    }

    private static Actor caseworker() {
        return new Actor(ID, "Cara", Set.of(Role.CASEWORKER), Set.of("team-north"));
    }

    private static Actor supervisor(String... teams) {
        return new Actor(ID, "Sue", Set.of(Role.SUPERVISOR), Set.of(teams));
    }

    private static List<Combination> combinations() {
        var all = new ArrayList<Combination>();
        for (var owner : List.of(true, false)) {
            for (var colleague : NO_NOW_ENDED) {
                for (var team : TEAMS) {
                    for (var excluded : NO_NOW_ENDED) {
                        for (var emergency : NO_NOW_ENDED) {
                            all.add(new Combination(UUID.randomUUID(), owner, colleague, team, excluded, emergency));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static List<Set<String>> subsets(List<String> of) {
        return IntStream.range(0, 1 << of.size())
                .mapToObj(chosen -> IntStream.range(0, of.size()).filter(place -> (chosen >> place & 1) == 1).mapToObj(of::get)
                        .collect(Collectors.<String, Set<String>>toCollection(HashSet::new)))
                .toList();
    }
}
