package org.waymark.statistics.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.measures.Measures;

class ReleaseFilesTest {

    @Test
    void a_release_is_three_files_a_table_and_two_workbooks_named_after_tables_and_release() {
        var files = Made.files(Made.everyMark(), Made.with("A"));

        assertThat(files).extracting(ExportFile::name).containsExactly(
                "outcomes-by-force-and-year.csv", "outcomes-by-force-and-year.csv-metadata.json", "outcomes-by-force-and-year.json",
                "one-row.csv", "one-row.csv-metadata.json", "one-row.json", "2026-q2.xlsx", "2026-q2.ods");
        assertThat(files.getFirst().mediaType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(files.getFirst().contentDisposition()).isEqualTo("attachment; filename=\"outcomes-by-force-and-year.csv\"");
    }

    /**
     * What was published once has to come out the same years later. Where this fails after an update of a library or of the
     * JDK, or after a change here, files that are already out could no longer be reproduced: keep the old way of writing for
     * them before another digest is put here.
     */
    @Test
    void the_same_release_gives_the_same_bytes_for_ever() {
        assertThat(sums(Made.files(Made.everyMark()))).isEqualTo("""
                803fe5a517a859b788563b5785f8dd3d9b243460f2d6f34e031616d727cebccb outcomes-by-force-and-year.csv
                8cbc9819ca9b7801be23d897f19e65802fae1312952d99924d0b75ee0959dd7b outcomes-by-force-and-year.csv-metadata.json
                b4228b98ccec46f046a80f7847117697366bd40265852c3a2bd0a79a02ba3236 outcomes-by-force-and-year.json
                2047c4da04b572938ce17180f9fd6cbc0b1ce9f3f8bd9a6ee71fce1e357e448b 2026-q2.xlsx
                43f0593af8c75b5b803853ea88d2999f8452f0761e7ebcaff0ee0ad49b2b6362 2026-q2.ods
                """);
    }

    @Test
    void neither_the_place_nor_the_language_of_the_machine_changes_a_byte() {
        var here = Made.files(Made.everyMark());
        var zipped = Archive.ofFolder("2026-q3", here);
        var zone = TimeZone.getDefault();
        var language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(Made.files(Made.everyMark())).isEqualTo(here);
            assertThat(Archive.ofFolder("2026-q3", here)).isEqualTo(zipped);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void the_list_of_digests_is_one_that_sha256sum_checks() {
        var list = ReleaseFiles.checksums(List.of(new ExportFile("b.csv", "text/csv", new byte[0]), new ExportFile("a.csv", "text/csv", "abc".getBytes(StandardCharsets.US_ASCII))));

        assertThat(list.name()).isEqualTo("SHA256SUMS");
        assertThat(new String(list.content(), StandardCharsets.US_ASCII)).isEqualTo("""
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.csv
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.csv
                """);
    }

    @Test
    void the_folder_holds_the_files_as_they_are() throws IOException {
        var files = Made.files(Made.everyMark());
        var found = new ArrayList<String>();

        try (var zip = new ZipInputStream(new ByteArrayInputStream(Archive.ofFolder("2026-q3", files)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.add(entry.getName());
                assertThat(zip.readAllBytes()).isEqualTo(files.get(found.size() - 1).content());
            }
        }

        assertThat(found).isEqualTo(files.stream().map(file -> "2026-q3/" + file.name()).toList());
    }

    @Test
    void a_definition_is_that_of_its_measure() {
        var measure = Measures.find("not-supported").orElseThrow();

        assertThat(Publication.Definition.of(measure)).isEqualTo(new Publication.Definition("not-supported", measure.label(), measure.definition(), measure.version()));
    }

    @Test
    void nothing_and_two_tables_of_one_name_are_refused() {
        assertThatThrownBy(Made::files).hasMessageContaining("at least one table");
        assertThatThrownBy(() -> Made.files(Made.everyMark(), Made.everyMark())).hasMessageContaining("outcomes-by-force-and-year.csv");
    }

    private static String sums(List<ExportFile> files) {
        return files.stream().map(file -> file.sha256() + " " + file.name() + "\n").collect(Collectors.joining());
    }
}
