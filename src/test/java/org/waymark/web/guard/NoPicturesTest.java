package org.waymark.web.guard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.cases.CaseSummary;
import org.waymark.testing.BearerToken;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.web.Pictures;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** The service takes no images: whatever route they are sent to, and however, nothing of them is kept. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NoPicturesTest {

    private static final String BOUNDARY = "waymark-boundary";
    private static final String ID = "11111111-2222-4333-8444-555555555555";
    private static final Pattern NAMED = Pattern.compile("name=\"([a-z][a-z-]*)\"");
    /** What says that somebody tried, and who it was, is no picture. */
    private static final Set<String> ROWS_ABOUT_REQUESTS = Set.of("access.person", "access.session");

    @Inject
    Helpline helpline;
    @Inject
    AgroalDataSource database;
    private CaseSummary file;

    @BeforeEach
    void a_case_that_could_take_something() {
        EmptyDatabase.now();
        file = helpline.caseOf("cara");
    }

    @Test
    void no_route_takes_a_picture_as_a_raw_body() throws Exception {
        everywhere((route, requests) -> {
            for (var kind : List.of("image/jpeg", "video/mp4", "application/octet-stream")) {
                assertThat(requests.get().contentType(kind).body(Pictures.jpeg()).post(route).statusCode()).as(kind + " to " + route).isIn(403, 415);
            }
        });
    }

    @Test
    void no_route_takes_a_picture_as_an_attached_file() throws Exception {
        everywhere((route, requests) -> {
            for (var picture : Pictures.all().entrySet()) {
                var name = picture.getKey().length() % 2 == 0 ? "photo.jpg" : "cases.csv";
                var answer = requests.get().contentType("multipart/form-data; boundary=" + BOUNDARY).body(attached(name, picture.getValue())).post(route);

                assertThat(answer.statusCode()).as(picture.getKey() + " as " + name + " to " + route + " " + answer.asString()).isIn(403, 404, 415, 422);
            }
        });
    }

    @Test
    void no_route_takes_a_picture_in_any_field() throws Exception {
        var fields = fields();
        assertThat(fields).contains("text", "reference", "safe-contact");
        everywhere((route, requests) -> {
            for (var picture : List.of(Base64.getEncoder().encode(begun("JPEG")), begun("JPEG"), begun("MP4"))) {
                var body = new StringBuilder("id=" + ID + "&version=0");
                fields.forEach(field -> body.append('&').append(field).append('=').append(URLEncoder.encode(new String(picture, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1)));
                var answer = requests.get().contentType("application/x-www-form-urlencoded").body(body.toString()).post(route);

                assertThat(answer.statusCode()).as(route + " " + answer.asString()).isIn(403, 422);
            }
        });
    }

    /** So that the refusals above are about the picture: the same note without one is kept. */
    @Test
    void a_note_with_a_picture_is_refused_and_the_same_without_it_is_kept() throws SQLException {
        var note = TestBrowser.signedIn("cara").open("/cases/" + file.reference() + "/notes");
        var before = rows();

        var refused = note.form("Add the note").fill("text", "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(Pictures.jpeg())).submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Waymark takes words only");
        assertThat(rows()).isEqualTo(before);

        note.form("Add the note").fill("text", "She rang at four.").submit();
        assertThat(rows()).isNotEqualTo(before);
    }

    /** With its length, as browsers send it. */
    private static byte[] attached(String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"dry-run\"\r\n\r\nfalse\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/csv\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private interface Attempt {
        void at(String route, Supplier<RequestSpecification> requests);
    }

    /** Tries every POST route of the running application as each of three people and counts all rows before and after. */
    private void everywhere(Attempt attempt) throws Exception {
        for (var name : List.of("cara", "sue", "ada")) {
            var token = BearerToken.of(name);
            var before = rows();
            for (var line : Files.readAllLines(Path.of("src/test/resources/routes.txt"))) {
                var words = line.split(" ", 3);
                if (words[0].equals("POST") && !words[1].equals("/sign-out")) {
                    var route = words[1].replaceAll("\\{reference}", file.reference().toString()).replaceAll("\\{[^}]+}", ID);
                    attempt.at(route, () -> with(token));
                }
            }
            assertThat(rows()).as("rows after " + name).isEqualTo(before);
        }
    }

    private static RequestSpecification with(String token) {
        return given().redirects().follow(false).header("Authorization", "Bearer " + token);
    }

    /** Short enough that a form with it in every field is below the limit for forms. */
    private static byte[] begun(String picture) {
        return Arrays.copyOf(Pictures.all().get(picture), 90);
    }

    /** Every field of every form: their names stand in the templates. */
    private static Set<String> fields() throws IOException {
        var names = new TreeSet<String>();
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                NAMED.matcher(Files.readString(template)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        names.removeAll(Set.of("id", "version", "csrf-token", "file", "viewport"));
        return names;
    }

    /** How many rows each table has, but those that tell of requests. */
    private Map<String, Long> rows() throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            var tables = new TreeSet<String>();
            try (var found = statement.executeQuery("""
                    select table_schema || '.' || table_name from information_schema.table_privileges
                    where grantee = 'waymark_app' and privilege_type = 'SELECT' and table_schema <> 'audit'""")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            tables.removeAll(ROWS_ABOUT_REQUESTS);
            for (var table : tables) {
                try (var counted = statement.executeQuery("select count(*) from " + table)) {
                    counted.next();
                    rows.put(table, counted.getLong(1));
                }
            }
        }
        return rows;
    }
}
