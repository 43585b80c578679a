package org.waymark.statistics.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
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
                {"E23000003,", ","}, {"force_name", "force name"}, {"Lancashire,", "Lancashire,,"}, {"\n", "\r\n"}, {"force,", "\ufeffforce,"}}) {
            assertThat(CsvwValidator.complaints(with(CSV, wrong[0], wrong[1]), METADATA)).as(wrong[0] + " as " + wrong[1]).isNotEmpty();
        }
    }

    @Test
    void metadata_that_say_what_no_program_understands_do_not_hold() {
        for (var wrong : new String[][] {{"http://www.w3.org/ns/csvw", "https://www.w3.org/ns/csvw"}, {"\"@language\": \"en-GB\"", "\"@language\": \"English\""},
                {"\"url\": \"", "\"url\": \"https://here.example/"}, {"\"dc:title\"", "\"title\""}, {"\"tableSchema\": {", "\"tableSchema\": { \"key\": 1,"},
                {"\"delimiter\": \",\"", "\"delimiter\": \";\""}, {"\"skipBlankRows\"", "\"skipBlankLines\""}, {"\"lineTerminators\": [ \"\\n\" ]", "\"lineTerminators\": [ \"\\r\\n\" ]"},
                {"\"name\": \"force\"", "\"name\": \"_force\""}, {"\"name\": \"force_name\"", "\"name\": \"force\""}, {"\"datatype\": \"integer\"", "\"datatype\": \"count\""},
                {"\"required\": true", "\"required\": \"yes\""}, {"\"null\": [ \"[c]\"", "\"null\": [ 0"}, {"\"datatype\": \"integer\"", "\"datatype\": \"integer\", \"required\": true"},
                {"\"primaryKey\": [ \"force\"", "\"primaryKey\": [ \"place\""}, {"\"rowTitles\": [ \"force_name\"", "\"rowTitles\": [ \"place\""}}) {
            assertThat(new String(METADATA.content(), UTF_8)).contains(wrong[0]);
            assertThat(CsvwVocabulary.complaints(json(with(METADATA, wrong[0], wrong[1])))).as(wrong[0] + " as " + wrong[1]).isNotEmpty();
        }
    }

    @Test
    void it_says_whose_figures_they_are_of_when_and_under_what_terms() {
        var json = json(METADATA);

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

    private static JsonNode json(ExportFile metadata) {
        try {
            return new ObjectMapper().readTree(metadata.content());
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }

    private static ExportFile with(ExportFile file, String old, String changed) {
        return new ExportFile(file.name(), file.mediaType(), new String(file.content(), UTF_8).replaceFirst(java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(changed)).getBytes(UTF_8));
    }
}
