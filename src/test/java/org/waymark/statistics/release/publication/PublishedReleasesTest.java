package org.waymark.statistics.release.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.release.ReleaseDesk.audited;
import static org.waymark.statistics.release.ReleaseDesk.published;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.release.life.Releases;
import org.waymark.statistics.release.ReleaseDesk;
import org.waymark.statistics.release.content.Sha256;
import org.waymark.statistics.table.LedgerCells;
import org.waymark.testing.Rows;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A published release: read by everybody who is signed in, downloaded as files and as a folder, each download in the audit trail. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublishedReleasesTest {

    private static final String RELEASE = "/releases/2024-q4";

    @Inject
    ReleaseDesk desk;
    @Inject
    Releases releases;
    @Inject
    Folders folders;

    private TestBrowser sue;
    private String id;

    @BeforeEach
    void a_published_release() {
        desk.threeYearsOfTwoForces();
        sue = TestBrowser.signedIn("sue");
        id = published(sue, TestBrowser.signedIn("sam"), "2022-01", "2024-12", "2025-01-31");
    }

    @Test
    void everybody_who_is_signed_in_reads_it_whatever_the_role() {
        for (var name : new String[] {"cara", "sam", "ada", "audrey"}) {
            var page = TestBrowser.signedIn(name).open("/releases").follow("October to December 2024");
            assertThat(page.heading()).as(name).isEqualTo("Helpline cases of intimate image abuse: October to December 2024");
            assertThat(page.text()).contains("Published", "Where there is no number", "How this is counted");
            assertThat(page.text()).doesNotContain("Internal");
        }
        assertThat(audited("RELEASE_READ")).hasSize(4).containsOnly("2024-q4");
        assertThat(TestBrowser.signedOut().get(RELEASE).statusCode()).isEqualTo(302);
        assertThat(sue.open("/releases/2019-q1").status()).isEqualTo(404);
    }

    @Test
    void every_file_that_the_page_names_is_there_under_its_name_and_the_download_is_audited() {
        var cara = TestBrowser.signedIn("cara");
        var files = cara.open(RELEASE).document().select("a[href^=" + RELEASE + "/files/]").eachAttr("href");

        assertThat(files).anyMatch(name -> name.endsWith(".csv")).anyMatch(name -> name.endsWith(".xlsx")).anyMatch(name -> name.endsWith(".ods"))
                .anyMatch(name -> name.endsWith("SHA256SUMS"));
        for (var file : files) {
            var answer = cara.get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-disposition")).hasValue("attachment; filename=\"%s\"".formatted(file.substring(file.lastIndexOf('/') + 1)));
        }
        assertThat(audited("RELEASE_FILE_DOWNLOADED")).hasSize(files.size()).allMatch(detail -> detail.startsWith("2024-q4 "));
        assertThat(cara.get(RELEASE + "/files/other.csv").statusCode()).isEqualTo(404);
        assertThat(cara.get("/releases/2019-q1/files/SHA256SUMS").statusCode()).isEqualTo(404);
    }

    @Test
    void the_folder_stands_on_its_own_and_its_digests_hold() throws IOException {
        var folder = QuarkusTransaction.requiringNew().call(() -> folders.of(releases.published("2024-q4").orElseThrow()));
        var files = unpacked(folder.zip());

        var sums = new HashMap<String, String>();
        new String(files.get("2024-q4/SHA256SUMS"), StandardCharsets.UTF_8).lines().forEach(line -> sums.put("2024-q4/" + line.substring(66), line.substring(0, 64)));
        files.forEach((name, bytes) -> assertThat(name.endsWith("SHA256SUMS") ? null : Sha256.of(bytes)).as(name).isEqualTo(sums.get(name)));
        assertThat(sums).hasSize(files.size() - 1);
        var page = Jsoup.parse(new String(files.get("2024-q4/index.html"), StandardCharsets.UTF_8));
        assertThat(page.select("a[href]:not([href^=#])").eachAttr("href")).isNotEmpty().allSatisfy(name -> assertThat(files.keySet()).contains("2024-q4/" + name));
        assertThat(page.select("a[href^=#]").eachAttr("href")).isNotEmpty().allSatisfy(place -> assertThat(page.select(place)).as(place).hasSize(1));
        assertThat(page.select("script, style, [src], form, link:not([href=release.css])")).isEmpty();
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("svg title")).isNotEmpty();
        assertThat(new String(files.get("2024-q4/release.css"), StandardCharsets.UTF_8)).contains("svg.chart").doesNotContain("url(", "@import");
        assertThat(Rows.of("select sums from statistics.release_publication")).containsExactly(folder.checksums());
    }

    @Test
    void the_folder_is_the_same_bytes_each_time() {
        var published = QuarkusTransaction.requiringNew().call(() -> releases.published("2024-q4").orElseThrow().publication().orElseThrow());

        assertThat(Folder.made(published).zip()).isEqualTo(Folder.made(published).zip());
        assertThat(QuarkusTransaction.requiringNew().call(() -> folders.of(releases.published("2024-q4").orElseThrow()).zip())).isEqualTo(Folder.made(published).zip());
    }

    @Test
    void the_folder_is_downloaded_under_the_address_of_the_release() {
        assertThat(sue.get(RELEASE + "/folder.zip").headers().firstValue("content-disposition")).hasValue("attachment; filename=\"2024-q4.zip\"");
        assertThat(audited("RELEASE_FILE_DOWNLOADED")).containsExactly("2024-q4 folder.zip");
    }

    @Test
    void neither_the_place_nor_the_language_of_the_machine_changes_a_byte_of_it() {
        var published = QuarkusTransaction.requiringNew().call(() -> releases.published("2024-q4").orElseThrow().publication().orElseThrow());
        var sums = Folder.made(published).checksums();
        var zip = Folder.made(published).zip();
        var zone = TimeZone.getDefault();
        var language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(Folder.made(published).checksums()).isEqualTo(sums);
            assertThat(Folder.made(published).zip()).isEqualTo(zip);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    /** Signs of a small count that could be given away by what is no table: its hash, the cells' hash, the exposed counts. */
    @Test
    void nothing_but_the_content_gets_out() {
        var hidden = Rows.of("select encode(cells_sha256, 'hex') from statistics.release_preparation").getFirst();

        assertThat(sue.open(RELEASE).response().body()).doesNotContain(hidden);
        assertThat(new String(QuarkusTransaction.requiringNew().call(() -> releases.published("2024-q4").orElseThrow().publication().orElseThrow().content()),
                StandardCharsets.UTF_8)).doesNotContain(hidden);
    }

    @Test
    void a_revision_says_why_stands_beside_the_old_one_and_both_lead_to_each_other() {
        desk.enter(Instant.parse("2025-02-10T12:00:00Z"), LedgerCells.recorded(30, LedgerCells.LANCASHIRE, "2024-10", "16"));
        var form = sue.open("/statistics/releases/" + id).follow("Revise it");
        var empty = form.form("Prepare the revision").fill("as-at", "2025-02-28").submit();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errorAt("reason")).isEqualTo("Enter why it is revised");
        assertThat(empty.valueOf("as-at")).isEqualTo("2025-02-28");

        var draft = empty.form("Prepare the revision").fill("reason", "Lancashire sent thirty records late.").submit();
        assertThat(draft.heading()).isEqualTo("Revision of October to December 2024");
        assertThat(draft.text()).contains("2024-q4-r2", "Lancashire sent thirty records late.", "numbers of the same months have changed");
        assertThat(draft.document().select("td.changed .was")).isNotEmpty();
        ReleaseDesk.checked(draft);
        ReleaseDesk.letOut(sue, TestBrowser.signedIn("sam"), ReleaseDesk.idOf(draft));

        assertThat(sue.open(RELEASE).text()).contains("A newer release takes the place of this one", "Revised");
        var revision = sue.open(RELEASE).follow("Read 2024-q4-r2");
        assertThat(revision.text()).contains("This release revises 2024-q4", "Lancashire sent thirty records late.");
        assertThat(sue.open("/releases").texts("tbody th a")).containsExactly("Revision of October to December 2024", "October to December 2024");
        assertThat(sue.open("/statistics/releases/" + id).texts("main a")).doesNotContain("Revise it");
        assertThat(revision.follow("2024-q4").heading()).endsWith("October to December 2024");
    }

    @Test
    void a_revision_as_known_before_its_last_month_had_ended_is_refused_and_what_was_typed_stays() {
        var form = sue.open("/statistics/releases/" + id).follow("Revise it").form("Prepare the revision");

        var page = form.fill("as-at", "2024-06-30").fill("reason", "An earlier day.").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("as-at")).isEqualTo("Choose a day on which the last month had ended");
        assertThat(page.document().select("textarea").text()).isEqualTo("An earlier day.");
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
