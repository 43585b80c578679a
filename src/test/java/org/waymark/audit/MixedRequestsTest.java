package org.waymark.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.ACase;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Requests of all kinds by all kinds of people, well typed and badly typed, drawn at random over every route that there is
 * below a case and every list: each answer about a case has its row, and where the row cannot be written there is no answer.
 * 2,000 requests; more by {@code -Daudit.requests=20000}.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MixedRequestsTest {

    private static final int REQUESTS = Integer.getInteger("audit.requests", 2000);
    private static final List<String> LISTS = List.of("/", "/cases", "/cases?status=OPEN", "/contradictions", "/contradictions/waiting", "/reports/waiting");
    private static final String NOWHERE = "0000-0000";

    @Inject
    Helpline helpline;
    private final Map<String, ACase.Saved> cases = new HashMap<>();
    private List<String> references;
    private Map<String, TestBrowser> people;

    @BeforeEach
    void an_empty_helpline() {
        EmptyDatabase.now();
        people = new HashMap<>(Map.of("cara", TestBrowser.signedIn("cara"), "colin", TestBrowser.signedIn("colin"), "sue", TestBrowser.signedIn("sue"),
                "ada", TestBrowser.signedIn("ada"), "audrey", TestBrowser.signedIn("audrey")));
        openCases();
    }

    private void openCases() {
        cases.clear();
        for (int number = 0; number < 4; number++) {
            var file = aCase().ownedBy(number % 2 == 0 ? "cara" : "colin").recordedBy(LANCASHIRE, "2026-01-05").withSuspect("2026-01-20")
                    .outcome("16", "2026-03-01").withdrawn("2026-02-20", "AFTER_STATEMENT", "FEAR_SUSPECT").saved();
            cases.put(file.reference(), file);
        }
        var shared = aCase().ownedBy("colin").sharedWith("cara").saved();
        cases.put(shared.reference(), shared);
        references = new ArrayList<>(cases.keySet().stream().sorted().toList());
        references.add(NOWHERE);
    }

    @AfterEach
    void the_trail_can_be_written_again() {
        asOwner("drop trigger if exists no_row on audit.event");
    }

    @Test
    void every_answer_about_a_case_has_its_row() throws IOException {
        var routes = routesOfCases();
        var random = new Random(2026);
        var answers = new TreeMap<String, Integer>();
        for (int number = 0; number < REQUESTS; number++) {
            if (number % 200 == 199) {
                // By now somebody has stepped aside from most of them.
                openCases();
            }
            var name = List.of("cara", "cara", "colin", "sue", "sue", "ada", "audrey").get(random.nextInt(7));
            var browser = people.get(name);
            var before = lastRow();
            if (random.nextInt(8) == 0) {
                var list = LISTS.get(random.nextInt(LISTS.size()));
                var status = browser.get(list).statusCode();
                answers.merge("list " + status, 1, Integer::sum);
                if (status == 200 && !(list.equals("/") && List.of("ada", "audrey").contains(name))) {
                    assertThat(rowsSince(before, name)).as("%s by %s", list, name).anyMatch(row -> row.hits());
                } else if (status == 403) {
                    assertThat(rowsSince(before, name)).as("%s by %s", list, name).extracting(Row::action).containsExactly("REFUSED_BY_ROLE");
                }
                continue;
            }
            var reference = references.get(random.nextInt(references.size()));
            var route = routes.get(random.nextInt(routes.size()));
            var address = route.path().replace("{reference}", reference).replaceAll("\\{[^}]+}", anId(random));
            var status = (route.method().equals("GET") ? browser.get(address) : browser.postOnce(address, fields(random))).statusCode();
            answers.merge(route.method() + " " + status, 1, Integer::sum);
            if (status == 303 && route.path().endsWith("/sign-in")) {
                people.put(name, TestBrowser.signedIn(name));
            }
            var said = "%s %s by %s: %d".formatted(route.method(), route.path(), name, status);
            var rows = rowsSince(before, name);
            assertThat(status).as(said).isLessThan(500);
            switch (status) {
                case 403 -> assertThat(rows).as(said).anyMatch(row -> row.action().equals("REFUSED_BY_ROLE"));
                case 404 -> assertThat(rows).as(said).anyMatch(row -> row.action().startsWith("REFUSED") || isAbout(reference, row));
                default -> assertThat(rows).as(said).anyMatch(row -> isAbout(reference, row));
            }
        }
        System.out.printf("%,d mixed requests, each with its row: %s%n", REQUESTS, answers);
        assertThat(answers.keySet()).as("kinds of answers that were met").contains("GET 200", "GET 403", "GET 404", "POST 303", "POST 422", "POST 403", "POST 404", "list 200");
    }

    private boolean isAbout(String reference, Row row) {
        return cases.containsKey(reference) && cases.get(reference).id().value().equals(row.caseId());
    }

    @Test
    void where_the_row_cannot_be_written_no_page_is_served_and_nothing_is_changed() throws IOException {
        asOwner("""
                create or replace function audit.no_row() returns trigger language plpgsql as $$ begin raise 'the trail is full'; end $$""");
        var before = contents();
        asOwner("create trigger no_row before insert on audit.event for each statement execute function audit.no_row()");
        int asked = 0;
        for (var name : people.keySet()) {
            for (var route : routesOfCases()) {
                for (var reference : references) {
                    var address = route.path().replace("{reference}", reference).replaceAll("\\{[^}]+}", anId(new Random(asked)));
                    var page = route.method().equals("GET") ? people.get(name).open(address) : people.get(name).post(address, fields(new Random(asked)));
                    assertThat(page.status()).as("%s %s by %s", route.method(), route.path(), name).isIn(500, 503);
                    assertThat(page.heading()).isIn("Something went wrong", "Waymark is not available just now");
                    assertThat(page.response().body()).doesNotContain(reference, "full", "SQL", "Exception");
                    asked++;
                }
            }
            for (var list : LISTS) {
                if (!(list.equals("/") && List.of("ada", "audrey").contains(name))) {
                    assertThat(people.get(name).get(list).statusCode()).as("%s by %s", list, name).isIn(500, 503);
                }
            }
        }
        asOwner("drop trigger no_row on audit.event");

        assertThat(contents()).isEqualTo(before);
        System.out.printf("%,d requests without a trail to write to: none was answered%n", asked);
    }

    /** A line of the route table that leads to a case. */
    record Route(String method, String path) {
    }

    private static List<Route> routesOfCases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream().filter(line -> line.contains(" /cases/{reference}"))
                .map(line -> new Route(line.split(" ")[0], line.split(" ")[1])).toList();
    }

    /** What a form sends: what is right for some forms, nonsense for others, nothing at all for the rest. */
    private Map<String, String> fields(Random random) {
        var id = random.nextInt(5) == 0 ? "no id" : new UUID(7, random.nextInt(50)).toString();
        var fields = new HashMap<>(Map.of("id", id, "form", id, "version", "1"));
        switch (random.nextInt(3)) {
            case 0 -> fields.putAll(Map.of("text", "x".repeat(1 + random.nextInt(9)), "reason", List.of("AIM_MET", "CONTACT_LOST", "NEW_CONTACT", "because")
                    .get(random.nextInt(4)), "colleague", anybody(), "owner", anybody(), "on", "2026-03-0" + (1 + random.nextInt(8)), "outcome", "16"));
            case 1 -> fields.putAll(Map.of("text", " ", "on", "yesterday", "outcome", "7", "force", "nowhere", "colleague", "x", "owner", "x"));
            default -> { }
        }
        return fields;
    }

    private String anybody() {
        return helpline.actor("colin", "caseworker").id().toString();
    }

    private String anId(Random random) {
        var ids = asOwnerIds("select id from investigation.outcome union all select id from investigation.withdrawal order by 1");
        return random.nextBoolean() && !ids.isEmpty() ? ids.get(random.nextInt(ids.size())) : new UUID(3, 3).toString();
    }

    /** A row of the trail: what, about which case, and whether it counts hits. */
    record Row(String action, UUID caseId, boolean hits) {
    }

    private static List<Row> rowsSince(long id, String name) {
        try (var connection = owner(); var select = connection.prepareStatement("""
                select e.action, e.case_id, e.hits is not null from audit.event e join access.person p on p.id = e.actor_id
                where e.id > ? and lower(p.name) = ? and e.mac is not null""")) {
            select.setLong(1, id);
            select.setString(2, name);
            var rows = select.executeQuery();
            var found = new ArrayList<Row>();
            while (rows.next()) {
                found.add(new Row(rows.getString(1), rows.getObject(2, UUID.class), rows.getBoolean(3)));
            }
            return found;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static long lastRow() {
        return Long.parseLong(asOwnerIds("select coalesce(max(id), 0) from audit.event").getFirst());
    }

    /** How many rows each table has, and what stands in the cases. */
    private static String contents() {
        return String.join("\n", asOwnerIds("""
                select c::text from cases.case_file c union all select 'n' || n::text from cases.note n union all select 'c' || c::text from cases.colleague c
                union all select 'o' || o::text from investigation.outcome o union all select 'w' || w::text from investigation.withdrawal w
                union all select 'r' || p::text from investigation.police_record p union all select 's' || count(*) from people.sealed_value
                union all select 'l' || count(*) from ledger.posting union all select 'x' || count(*) from cases.closure order by 1"""));
    }

    private static List<String> asOwnerIds(String sql) {
        try (var connection = owner(); var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static void asOwner(String sql) {
        try (var connection = owner(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static java.sql.Connection owner() throws SQLException {
        return DriverManager.getConnection(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class), "waymark_owner", "trusted");
    }
}
