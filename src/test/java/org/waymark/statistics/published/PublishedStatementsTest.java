package org.waymark.statistics.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.statistics.published.check.CheckedStatement;
import org.waymark.statistics.published.check.FigureCheck;

import de.siegmar.fastcsv.reader.CsvReader;

/** The real statements of the demonstration, each with the verdict that was expected of it before any rule was written. */
class PublishedStatementsTest {

    private static final byte[] FILE = file();
    private static final Map<String, CheckedStatement> CHECKED = FigureCheck.of(StatementFile.read(FILE).statements()).stream()
            .collect(Collectors.toMap(checked -> checked.statement().id(), Function.identity()));

    static Stream<Arguments> expected() {
        return CsvReader.builder().ofNamedCsvRecord(new String(FILE, StandardCharsets.UTF_8)).stream()
                .map(row -> Arguments.of(row.getField("statement"), row.getField("expected"), row.getField("recomputed")));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("expected")
    void a_statement_gets_the_verdict_and_the_value_expected_of_it(String id, String verdict, String recomputed) {
        var checked = CHECKED.get(id);

        assertThat(checked.verdict().code()).as(checked.explanation()).isEqualTo(verdict);
        assertThat(checked.recomputed().map(BigDecimal::toPlainString).orElse("")).isEqualTo(recomputed);
    }

    @Test
    void all_fifty_five_are_read() {
        assertThat(CHECKED).hasSize(55);
    }

    @Test
    void a_share_over_another_force_s_denominator_is_explained_by_the_difference() {
        assertThat(explanationOf("S002-10")).contains("667 of 2,575 is 25.9, not 38.8; 38.8 follows from 1,720 = 2,575 − 855");
    }

    @Test
    void what_was_found_is_named() {
        assertThat(explanationOf("S000-04")).contains("361 + 71 = 432");
        assertThat(explanationOf("S000-09")).contains("22 is the only whole number that gives 2.2 (inferred)");
        assertThat(explanationOf("S000-12")).contains("1 January 2018 to 31 December 2021 is 4 years");
        assertThat(explanationOf("S001-02")).contains("110 of 220 is exactly 50.00: “more than half” does not hold");
        assertThat(explanationOf("S002-02")).contains("630 + 370 = 1,000");
        assertThat(explanationOf("S002-05")).contains("2,575 − 855 = 1,720");
        assertThat(explanationOf("S002-30")).contains("(7,357 − 5,291) / 5,291");
        assertThat(explanationOf("S003-05")).contains("same count and share as S003-03");
        assertThat(explanationOf("S004-04")).contains("101 + 12 = 113 (inferred)");
        assertThat(explanationOf("S004-06")).contains("no count was published");
    }

    private static String explanationOf(String id) {
        return CHECKED.get(id).explanation();
    }

    private static byte[] file() {
        try (var stream = PublishedStatementsTest.class.getResourceAsStream("/demonstration/published-statements.csv")) {
            return stream.readAllBytes();
        } catch (IOException cause) {
            throw new ExceptionInInitializerError(cause);
        }
    }
}
