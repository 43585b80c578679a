package org.waymark.web.guard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.Session;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.BearerToken;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.RawRequest;
import org.waymark.testing.TestDatabase;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** What is said about requests in the log and in the metrics names no case and nobody, also where something goes wrong. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuietTest {

    private static final String TYPED = "Typed Canary 07700 900123";

    @Inject
    Helpline helpline;
    @Inject
    AgroalDataSource database;
    @Inject
    Session session;
    private final Said said = new Said();
    private String reference;

    @BeforeEach
    void listen() {
        EmptyDatabase.now();
        reference = helpline.caseOf("cara").reference().toString();
        Logger.getLogger("").addHandler(said);
    }

    @AfterEach
    void listen_no_more() {
        Logger.getLogger("").removeHandler(said);
    }

    @Test
    void neither_log_nor_metrics_name_a_case_or_what_was_typed() {
        requests();

        assertThat(said.lines).noneMatch(line -> line.contains(reference) || line.contains("Canary") || line.contains("07700"));
        var metrics = metrics();
        assertThat(metrics).contains("http_server_requests_seconds_count", "uri=\"/cases/{reference}\"");
        assertThat(metrics).doesNotContain(reference, "Canary", "07700", "0000-0000");
    }

    /** Text of PostgreSQL's own would hold the value that broke a rule. */
    @Test
    void the_database_does_not_tell_what_broke_a_rule() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into access.person select * from access.person limit 1"))
                    .hasMessageContaining("unique").hasMessageNotContainingAny("Detail", "Key (");
        }
    }

    @Test
    @Transactional
    void the_log_does_not_quote_the_value_that_the_database_refused() {
        assertThatThrownBy(() -> session.createNativeQuery("select cast(:typed as integer)", Integer.class).setParameter("typed", TYPED).getSingleResult())
                .isInstanceOf(RuntimeException.class);

        assertThat(said.lines).noneMatch(line -> line.contains("Canary"));
    }

    /** Good ones, refused ones, and those that never reach a page, each with the reference or a name in its address. */
    private void requests() {
        var asCara = "Authorization: Bearer " + BearerToken.of("cara") + "\r\n";
        for (var address : List.of("/cases/" + reference, "/cases/" + reference + "/nothing", "/cases/" + reference + "%zz", "/" + reference,
                "/assets/" + reference, "/cases?status=" + TYPED.replace(" ", "%20"), "/cases/" + TYPED.replace(" ", "%20"), "/cases/0000-0000")) {
            get(address, asCara);
            get(address, "");
            get(address, "Authorization: Bearer nonsense\r\n");
            get(address, "Host: second\r\n");
        }
        as("ada").get("/cases/" + reference);
        as("cara").delete("/cases/" + reference);
        as("cara").contentType("image/jpeg").body(TYPED.getBytes()).post("/cases/" + reference + "/notes");
        as("cara").contentType("application/x-www-form-urlencoded").body("note=%zz" + TYPED).post("/cases/" + reference + "/notes");
        as("cara").formParam("note", TYPED.repeat(20_000)).post("/cases/" + reference + "/notes");
        as("cara").formParam("reference", TYPED).post("/cases/search");
        RawRequest.send(server(), "POST /cases/" + reference + "/notes HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        RawRequest.send(server(), "GET /cases/" + reference + " HTTP/1.1\r\n\r\n");
    }

    private static void get(String address, String headers) {
        RawRequest.send(server(), "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
    }

    private static String metrics() {
        var base = ConfigProvider.getConfig().getValue("test.management.url", String.class);
        return given().get(base.replaceFirst("/q$", "") + "/q/metrics").asString();
    }

    private static RequestSpecification as(String name) {
        return given().redirects().follow(false).header("Authorization", "Bearer " + BearerToken.of(name));
    }

    private static URI server() {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
    }

    /** Everything that is logged, messages and exceptions. */
    private static final class Said extends Handler {

        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord line) {
            var text = line instanceof ExtLogRecord extended ? extended.getFormattedMessage() : line.getMessage();
            lines.add(text + (line.getThrown() == null ? "" : " " + line.getThrown()));
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
