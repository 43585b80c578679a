package org.waymark.statistics.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

class CsvwFileTest {

    private static final ExportFile CSV = Made.file(Made.everyMark(), Format.CSV);
    private static final ExportFile METADATA = Made.file(Made.everyMark(), Format.CSVW);

    @Test
    void the_metadata_holds_against_its_own_file() {
        assertThat(CsvwValidator.complaints(CSV, METADATA)).isEmpty();
    }

    @Test
    void it_does_not_hold_against_a_file_that_was_tampered_with() {
        for (var wrong : new String[][] {{",995,", ",about 1000,"}, {",995,", ",9.5,"}, {"36.3", "[d]"}, {",20,", ",,"}, {"W15000003", "E23000003"},
                {"E23000003,", ","}, {"force_name", "force name"}, {"Lancashire,", "Lancashire,,"}}) {
            assertThat(CsvwValidator.complaints(with(CSV, wrong[0], wrong[1]), METADATA)).as(wrong[0] + " as " + wrong[1]).isNotEmpty();
        }
    }

    @Test
    void it_says_whose_figures_they_are_of_when_and_under_what_terms() throws IOException {
        var json = new ObjectMapper().readTree(METADATA.content());

        assertThat(json.path("dc:title").textValue()).isEqualTo("Outcomes by police force and year recorded");
        assertThat(json.at("/dc:publisher/schema:name").textValue()).isEqualTo("A helpline that uses Waymark");
        assertThat(json.at("/dc:issued/@value").textValue()).isEqualTo("2026-07-20");
        assertThat(json.path("dc:temporal").textValue()).isEqualTo("2021-01/2026-06");
        assertThat(json.path("dc:rights").textValue()).isEqualTo("Open Government Licence v3.0");
        assertThat(json.path("notes").toString()).contains("As known on 2026-07-01.", "Years are those in which the offence was recorded.",
                "Counts are rounded to the nearest 5.", "(not-supported, version 2)", "[c] Suppressed");
        assertThat(json.at("/tableSchema/primaryKey").toString()).isEqualTo("[\"force\",\"year\"]");
        assertThat(json.at("/tableSchema/columns/4/null").toString()).isEqualTo("[\"[c]\",\"[z]\",\"[x]\",\"[low]\"]");
    }

    private static ExportFile with(ExportFile file, String old, String changed) {
        return new ExportFile(file.name(), file.mediaType(), new String(file.content(), UTF_8).replaceFirst(java.util.regex.Pattern.quote(old), changed).getBytes(UTF_8));
    }
}
