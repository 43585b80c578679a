package org.waymark.web.guard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.waymark.testing.BearerToken;
import org.waymark.testing.RawRequest;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** Limits of size, rate and time, as a person and as a machine meets them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LimitsTest {

    @Inject
    AgroalDataSource database;
    @Inject
    @DataSource("statistics")
    AgroalDataSource statistics;
    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_refused_unread() {
        var answer = RawRequest.send(server(), "POST /cases/search HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + BearerToken.of("cara")
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nb\r\nreference=a\r\n0\r\n\r\n");

        assertThat(answer.status()).isEqualTo(411);
    }

    @Test
    void a_chunked_file_of_more_than_52_MB_is_refused_while_it_comes() {
        var head = "POST /imports/cases HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + BearerToken.of("sue")
                + "\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n";
        var part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
        var answer = RawRequest.send(server(), head + Integer.toHexString(part.length()) + "\r\n" + part + "\r\n"
                + ("100000\r\n" + "x".repeat(0x100000) + "\r\n").repeat(54) + "0\r\n\r\n");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void who_asks_too_often_is_told_to_wait_on_a_page() {
        allowing(Duration.ofSeconds(7));
        var answer = TestBrowser.signedOut().open("/licences");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.response().headers().firstValue("Retry-After")).contains("8");
        assertThat(answer.heading()).isEqualTo("This is faster than Waymark answers");
    }

    @Test
    void a_machine_that_asks_too_often_is_told_to_wait_before_its_role_is_looked_at() {
        var asCara = as("cara");
        allowing(Duration.ofSeconds(7));

        var answer = asCara.get("/admin");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("8");
        assertThat(answer.jsonPath().getString("error")).isNotBlank();
    }

    @Test
    void only_posts_that_look_somebody_up_are_counted_as_searches() {
        var asCara = as("cara");
        QuarkusMock.installMockForType(new RateLimit(null) {
            @Override
            Duration waitOf(Kind kind, String who) {
                return kind == Kind.CAREFUL ? Duration.ofSeconds(7) : Duration.ZERO;
            }
        }, RateLimit.class);

        assertThat(asCara.get("/cases/search").statusCode()).isEqualTo(200);
        assertThat(as("cara").formParam("reference", "0000-0000").post("/cases/search").statusCode()).isEqualTo(429);
        assertThat(as("sue").get("/cases/0000-0000/subject-access").statusCode()).isEqualTo(404);
        assertThat(as("sue").post("/cases/0000-0000/subject-access").statusCode()).as("the copy says who somebody is").isEqualTo(429);
    }

    @Test
    void the_limits_that_ship_are_generous_for_people_and_strict_for_searches() throws NoSuchMethodException {
        assertThat(defaultOf("perMinute")).isEqualTo(600);
        assertThat(defaultOf("carefulPerMinute")).isEqualTo(30);
    }

    @Test
    void no_statement_and_no_lock_is_waited_for_without_end() throws SQLException {
        assertThat(shown(database, "statement_timeout")).isEqualTo("2min");
        assertThat(shown(database, "lock_timeout")).isEqualTo("30s");
        assertThat(shown(statistics, "statement_timeout")).isEqualTo("1min");
        assertThat(shown(statistics, "default_transaction_read_only")).isEqualTo("on");
    }

    @Test
    void the_server_logs_neither_statements_nor_their_values() throws SQLException {
        assertThat(shown(database, "log_error_verbosity")).isEqualTo("terse");
        assertThat(shown(database, "log_min_error_statement")).isEqualTo("panic");
        assertThat(shown(database, "log_statement")).isEqualTo("none");
        assertThat(shown(database, "log_parameter_max_length")).isEqualTo("0");
        assertThat(shown(database, "log_parameter_max_length_on_error")).isEqualTo("0");
        assertThat(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class)).contains("logServerErrorDetail=false");
    }

    @Test
    void without_a_free_connection_a_page_says_to_come_back() throws SQLException {
        var asCara = as("cara");
        var all = new ArrayList<Connection>();
        try {
            while (all.size() < connections) {
                all.add(database.getConnection());
            }
            var answer = asCara.get("/cases");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("30");
            assertThat(answer.jsonPath().getString("error")).isEqualTo("Nothing was saved. Try again in a minute.");
        } finally {
            for (var one : all) {
                one.close();
            }
        }
    }

    private static void allowing(Duration wait) {
        QuarkusMock.installMockForType(new RateLimit(null) {
            @Override
            Duration waitOf(Kind kind, String who) {
                return wait;
            }
        }, RateLimit.class);
    }

    private static int defaultOf(String rate) throws NoSuchMethodException {
        return Integer.parseInt(Rates.class.getDeclaredMethod(rate).getAnnotation(io.smallrye.config.WithDefault.class).value());
    }

    private static String shown(AgroalDataSource source, String setting) throws SQLException {
        try (var connection = source.getConnection(); var shown = connection.createStatement().executeQuery("show " + setting)) {
            shown.next();
            return shown.getString(1);
        }
    }

    private static RequestSpecification as(String name) {
        return given().redirects().follow(false).header("Authorization", "Bearer " + BearerToken.of(name));
    }

    private static URI server() {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
    }
}
