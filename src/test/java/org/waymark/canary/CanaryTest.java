package org.waymark.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.Needles;
import org.waymark.testing.Rows;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Nobody is identified, shown from the outside: made-up people are brought through every page, form, error and file, and then
 * looked for wherever something could have been left. 100 of them; {@code -Dcanaries=1000} for more.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CanaryTest {

    private static final int MANY = Integer.getInteger("canaries", 100);
    /** With these everything is asked for at every address; the others tell about numbers. */
    private static final int ASKED_EVERYWHERE = 3;

    @Inject
    Helpline helpline;
    @Inject
    SetClock clock;
    @TestHTTPResource(value = "metrics", management = true)
    URI metrics;

    private final List<Canary> flock = Canary.flock(MANY, 2026);
    private final Needles needles = Needles.of(flock.stream().flatMap(canary -> canary.words().stream()).toList());
    private final Map<Canary, String> cases = new HashMap<>();
    private final List<String> handedOut = new ArrayList<>();
    private TestBrowser cara;
    private TestBrowser sue;

    @BeforeEach
    void an_empty_helpline() {
        EmptyDatabase.now();
    }

    @Test
    void no_canary_is_found_anywhere_and_those_entitled_read_them_all() throws Exception {
        try (var log = new LogLines()) {
            cara = TestBrowser.signedIn("cara");
            sue = TestBrowser.signedIn("sue");
            cara.open("/cases/search");
            sue.open("/cases/search");
            var colin = helpline.actor("colin", "caseworker").id().toString();
            var sam = helpline.actor("sam", "supervisor").id().toString();
            for (var canary : flock) {
                tellEverything(canary, colin, sam);
            }
            bringFiles();
            goWrong(flock.getFirst());

            everybodyEntitledReads();
            sendLate(flock.getFirst());
            nobodyElseReads();
            fillInEveryForm(flock.getLast());

            assertThat(needles.in(log.soFar())).as("log").isEmpty();
        }
        assertThat(needles.in(String.join("\n", handedOut))).as("what people who are not entitled were given").isEmpty();
        assertThat(needles.in(got(metrics))).as("metrics").isEmpty();
        var building = new Building(needles);
        assertThat(building.inTables()).as("tables").isEmpty();
        assertThat(building.inFiles()).as("files of the database").isEmpty();
        assertThat(logFiles()).as("log files").isEmpty();
    }

    @Test
    void what_is_planted_is_found_in_each_place() {
        var one = Canary.flock(1, 7).getFirst();
        var planted = new Building(Needles.of(one.words()));
        try (var log = new LogLines()) {
            Logger.getLogger("org.waymark.planted").info("A report of " + one.name());
            System.out.println("of " + one.email());
            assertThat(Needles.of(one.words()).in(log.soFar())).anyMatch(found -> found.contains(one.name())).anyMatch(found -> found.contains(one.email()));
        }
        Building.run("create schema planted; create table planted.words (plain text, wide bytea)");
        try {
            assertThat(planted.inTables()).isEmpty();
            Building.run("insert into planted.words values ('of %s', convert_to('%s', 'UTF8'))".formatted(one.phone(), one.handle()));

            assertThat(planted.inTables()).anyMatch(found -> found.startsWith("planted.words as text: " + one.phone()))
                    .anyMatch(found -> found.startsWith("planted.words as binary: " + one.handle()));
            assertThat(planted.inFiles()).anyMatch(found -> found.startsWith("base/")).anyMatch(found -> found.startsWith("pg_wal/"));
        } finally {
            Building.run("drop schema planted cascade");
        }
    }

    /** A report with everything that can be typed, the case that comes of it, and all that is written down on that. */
    private void tellEverything(Canary canary, String colin, String sam) {
        var report = "/reports/" + canary.report();
        // First with a mistake, so that the page comes back with what was typed.
        cara.post(report + "/contact", Map.of("channel", "BY_PIGEON", "name", canary.mistyped(), "phone", canary.mistyped(), "email", canary.mistyped(),
                "handles", canary.mistyped(), "received-on", canary.mistyped(), "received-time", canary.mistyped()));
        save(report + "/contact", Map.of("channel", "PHONE", "received-on", "2026-03-02", "received-time", "10:00", "contacted-by", "VICTIM",
                "name", canary.name(), "phone", canary.phone(), "email", canary.email(), "handles", "@" + canary.handle()));
        save(report + "/what-happened", Map.of("abuse-type", "SHARED", "conduct-from", "2025-06-01", "account", "In her words: " + canary.account()));
        save(report + "/online", Map.of("addresses", canary.address(), "platforms", canary.platform()));
        save(report + "/safety", Map.of("in-danger", "NO", "safe-contact", canary.safeContact(), "safety-note", canary.safetyNote()));
        save(report + "/police", Map.of("reported", "YES", "crime-number", canary.crimeNumber()));
        var file = cara.post(report + "/submission", Map.of("reference", ""));
        assertThat(file.address()).startsWith("/cases/");
        var address = file.address();
        cases.put(canary, address);

        done(cara.post(address + "/notes", Map.of("id", fresh(), "text", "She called: " + canary.note())));
        done(cara.post(address + "/safe-contact", Map.of("version", "1", "text", canary.newSafeContact())));
        done(cara.post(address + "/colleagues", Map.of("id", fresh(), "colleague", sam, "reason", canary.sharing())));
        done(cara.post(address + "/police-record", Map.of("id", fresh(), "version", "0", "force", "E23000003", "recorded-on", "2026-03-01",
                "offence", "S66B_2", "crime-number", canary.otherCrimeNumber())));
        done(cara.post(address + "/withdrawals", Map.of("id", fresh(), "withdrawn-on", "2026-03-10", "withdrawal-stage", "BEFORE_STATEMENT", "withdrawal-reasons", "OTHER",
                "withdrawal-account", "VICTIM_STATED", "communicated-by", "VIA_HELPLINE", "note", canary.withdrawal(), "confirmed", "yes")));
        var withdrawal = Rows.of("select w.id::text from investigation.withdrawal w join cases.case_file c on c.id = w.case_id where c.reference = '%s'"
                .formatted(address.substring("/cases/".length()))).getFirst();
        done(sue.post(address + "/owner", Map.of("id", fresh(), "owner", helpline.actor("cara", "caseworker").id().toString(), "reason", canary.owner())));
        done(cara.post(address + "/withdrawals/" + withdrawal + "/reversal", Map.of("id", fresh(), "re-engaged-on", "2026-03-20", "reason", canary.reversal(),
                "confirmed", "yes")));
        done(sue.post(address + "/exclusions", Map.of("id", fresh(), "person", colin, "reason", canary.exclusion())));

        cara.post("/cases/search", Map.of("contact", canary.phone()));
        cara.post("/cases/search", Map.of("contact", canary.search() + "@nowhere.example", "reference", canary.search()));
        cara.post(address + "/notes", Map.of("id", fresh(), "text", (canary.mistyped() + " ").repeat(2_000)));
        cara.get("/cases/" + canary.wrongAddress());
        cara.get("/reports/" + canary.wrongAddress());
        cara.get("/cases?force=" + canary.wrongAddress());
        save("/reports/" + fresh() + "/contact", Map.of("channel", "CHAT", "received-on", "2026-03-02", "received-time", "10:00", "name", canary.draft()));
    }

    /** Files with references and with words in the wrong columns; one is kept to be confirmed and then is. */
    private void bringFiles() {
        var rows = flock.stream().map(canary -> canary.externalRef() + ",2026-03-01,PHONE\n").collect(Collectors.joining());
        var bad = flock.stream().map(canary -> canary.badCell() + ",2026-03-01," + canary.badCell() + "\n").collect(Collectors.joining());
        var upload = sue.open("/imports/cases").form("Show what the file holds");
        assertThat(upload.attach("file", flock.getFirst().badCell() + ".csv", bytes("external_ref,received_on,channel\n" + bad)).submit().status()).isEqualTo(422);
        sue.open("/imports/cases").form("Show what the file holds").attach("file", "bad.csv", bytes("external_ref," + flock.getFirst().badCell() + "\n")).submit();
        var preview = sue.open("/imports/cases").form("Show what the file holds").attach("file", flock.getFirst().badCell() + ".csv",
                bytes("external_ref,received_on,channel\n" + rows)).submit();
        assertThat(new Building(needles).inTables()).as("a kept file").isEmpty();
        assertThat(preview.form("Import the file").submit().status()).isEqualTo(200);
    }

    /** Requests that no page of ours would send. */
    private void goWrong(Canary canary) throws Exception {
        var name = canary.name().replace(" ", "%20");
        for (var address : List.of("/" + name, "/cases/" + name + "/notes", "/reports/" + name, "/statistics/outcomes?by=" + name, "/audit?who=" + name,
                "/cases/search?contact=" + canary.digits())) {
            cara.get(address);
            sue.get(address);
        }
        for (var body : List.of("{\"name\":\"" + canary.name() + "\"}", "<name>" + canary.name() + "</name>", "name=" + canary.email(), canary.note().repeat(30_000))) {
            for (var type : List.of("application/json", "application/x-www-form-urlencoded", "image/png", "text/plain")) {
                var request = HttpRequest.newBuilder(at("/cases/search")).header("Content-Type", type).header("X-Name", canary.handle())
                        .header("User-Agent", canary.handle()).header("Accept", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build();
                try {
                    handedOut.add(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
                } catch (IOException closed) {
                    // A body that is too long is not read to its end.
                }
            }
        }
    }

    private void everybodyEntitledReads() {
        for (var canary : flock) {
            var address = cases.get(canary);
            var report = address + "/reports/" + canary.report();
            for (var page : List.of(address, report)) {
                assertThat(cara.get(page).body()).as("hidden until it is asked for").doesNotContain(canary.identity());
            }
            done(cara.post(address + "/identity", Map.of("purpose", "OTHER", "words", canary.purpose())));
            var pages = cara.get(address).body() + cara.get(report).body() + cara.get(address + "/police-record").body();
            assertThat(pages).contains(canary.identity()).contains(canary.readable());
            assertThat(cara.post("/cases/search", Map.of("contact", canary.email().toUpperCase())).address()).isEqualTo(address);
        }
    }

    /** A form that comes after the session has run out, and is kept for whoever wrote it. */
    private void sendLate(Canary canary) {
        var left = TestBrowser.signedIn("cara");
        left.open("/cases/search");
        clock.standAt(clock.instant().plus(Duration.ofMinutes(20)));
        left.post(cases.get(canary) + "/notes", Map.of("id", fresh(), "text", canary.late()));
        clock.go();
        assertThat(TestBrowser.signedIn("cara").get("/kept-forms").body()).contains(canary.late());
    }

    /** Colleagues, other roles and strangers, at every address that there is. Also the entitled, where nobody is named. */
    private void nobodyElseReads() throws IOException {
        var gets = gets();
        var colin = TestBrowser.signedIn("colin");
        var others = List.of(colin, TestBrowser.signedIn("ada"), TestBrowser.signedIn("audrey"), TestBrowser.signedOut());
        for (var route : gets) {
            for (var canary : flock.subList(0, Math.min(ASKED_EVERYWHERE, MANY))) {
                var address = filled(route, canary);
                others.forEach(other -> give(other.get(address)));
                if (!route.contains("{")) {
                    give(sue.get(address));
                }
                // Cara is shown what she herself has sent too late.
                if (!route.contains("{") && !route.equals("/kept-forms")) {
                    give(cara.get(address));
                }
            }
        }
        colin.open("/cases/search");
        for (var canary : flock) {
            give(colin.get(cases.get(canary)));
            give(colin.get(cases.get(canary) + "/reports/" + canary.report()));
            assertThat(colin.post("/cases/search", Map.of("contact", canary.phone())).status()).isEqualTo(422);
        }
        for (var table : List.of("outcomes", "withdrawals", "reports")) {
            for (var suffix : List.of("", ".csv", ".json")) {
                give(sue.get("/statistics/" + table + suffix + "?from=2025-01&to=2026-12"));
            }
        }
        give(sue.get("/contradictions"));
        give(TestBrowser.signedIn("audrey").get("/audit?page=2"));
    }

    /** Whatever form a page of ours has is filled in with a canary, so that one that comes later is not forgotten. */
    private void fillInEveryForm(Canary canary) throws IOException {
        var gets = gets().stream().sorted(Comparator.comparing(route -> route.matches(".*(erasure|stepping-aside|emergency|stop|discarding).*"))).toList();
        for (var browser : List.of(cara, sue, TestBrowser.signedIn("ada"), TestBrowser.signedIn("audrey"))) {
            int filledIn = 0;
            for (var route : gets) {
                for (var form : browser.open(filled(route, canary)).document().select("form[method=post]:not([enctype]):not([action=/sign-out])")) {
                    if (!form.attr("action").endsWith("/sign-in")) {
                        browser.post(form.absUrl("action"), withWords(form, canary.form()));
                        filledIn++;
                    }
                }
            }
            assertThat(filledIn).as("forms").isPositive();
        }
    }

    private static Map<String, String> withWords(Element form, String words) {
        var fields = new HashMap<String, String>();
        for (var control : form.select("input[name], select[name], textarea[name], button[name]")) {
            switch (control.tagName() + " " + control.attr("type")) {
                case "select " -> fields.put(control.attr("name"), control.select("option").eachAttr("value").getLast());
                case "input hidden", "input date", "input time", "input radio", "button submit", "button " ->
                    fields.putIfAbsent(control.attr("name"), control.attr("value"));
                case "input checkbox" -> {
                }
                default -> fields.put(control.attr("name"), words);
            }
        }
        return fields;
    }

    private static List<String> gets() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream().filter(line -> line.startsWith("GET /"))
                .map(line -> line.split(" ")[1]).toList();
    }

    private String filled(String route, Canary canary) {
        return route.replace("/cases/{reference}", cases.get(canary)).replaceAll("\\{[^}]*}", canary.report().toString());
    }

    private void give(HttpResponse<String> answer) {
        handedOut.add(answer.uri() + "\n" + answer.headers().map() + "\n" + answer.body());
    }

    private void save(String section, Map<String, String> answers) {
        var fields = new HashMap<>(answers);
        fields.put("version", "0");
        fields.put("then", "check");
        done(cara.post(section, fields));
    }

    private static void done(TestBrowser.Page page) {
        assertThat(page.status()).as(page.address() + ": " + page.texts(".govuk-error-summary, .note")).isEqualTo(200);
    }

    private TreeSet<String> logFiles() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("target"), 1)) {
            for (var file : files.filter(path -> path.toString().endsWith(".log")).toList()) {
                needles.in(Files.readAllBytes(file)).forEach(word -> found.add(file + ": " + word));
            }
        }
        return found;
    }

    private static URI at(String path) {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)).resolve(path);
    }

    private static String got(URI address) throws Exception {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("http_server_requests");
        return answer.body();
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
