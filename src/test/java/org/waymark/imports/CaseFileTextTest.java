package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTextTest {

    private static final String HEADER = "external_ref,received_on,channel";
    private final List<Row> rows = new ArrayList<>();

    @Test
    void rows_are_read_with_the_line_on_which_they_stand() {
        var errors = read(HEADER + "\n\"A\n1\",2021-03-01,PHONE\n\nB,2021-03-01,EMAIL\n");

        assertThat(errors).isEmpty();
        assertThat(rows).extracting(Row::line).containsExactly(2L, 5L);
        assertThat(rows.getLast().of(CaseColumn.CHANNEL)).isEqualTo("EMAIL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFexternal_ref,received_on,channel\r\nA,2021-03-01,PHONE\r\n", "channel,external_ref,received_on\nPHONE,A,2021-03-01",
            "\"external_ref\",\"received_on\",\"channel\"\n\"A\",\"2021-03-01\",\"PHONE\"\n"})
    void a_mark_other_line_ends_another_order_and_quotes_are_tolerated(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.of(CaseColumn.EXTERNAL_REF)).isEqualTo("A");
            assertThat(row.of(CaseColumn.CHANNEL)).isEqualTo("PHONE");
        });
    }

    @Test
    void an_unknown_column_a_missing_one_and_one_that_stands_twice_are_named() {
        assertThat(read("external_ref,received on,gender,gender\n")).extracting(RowError::line, RowError::column)
                .containsExactly(tuple(1L, "received on"), tuple(1L, "gender"), tuple(1L, "received_on"), tuple(1L, "channel"));
    }

    @Test
    void a_file_without_header_is_refused() {
        assertThat(read("A,2021-03-01,PHONE\n")).extracting(RowError::column)
                .containsExactly("A", "2021-03-01", "PHONE", "external_ref", "received_on", "channel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void an_empty_file_is_refused(String text) {
        assertThat(read(text)).singleElement().extracting(RowError::reason).isEqualTo("The file is empty.");
    }

    @Test
    void a_spreadsheet_a_pdf_and_other_bytes_are_refused_as_what_they_are() {
        assertThat(read(new byte[] {'P', 'K', 3, 4, 20, 0})).singleElement().extracting(RowError::reason).asString().contains("spreadsheet", "CSV");
        assertThat(read("%PDF-1.7")).singleElement().extracting(RowError::reason).asString().contains("PDF");
        assertThat(read(HEADER.getBytes(StandardCharsets.UTF_16))).singleElement().extracting(RowError::reason).asString().contains("UTF-16");
        assertThat(read(HEADER.getBytes(StandardCharsets.UTF_16LE))).singleElement().extracting(RowError::reason).asString().contains("no text file");
    }

    @Test
    void another_encoding_is_refused_and_what_stands_before_is_still_read() {
        var errors = read((HEADER + "\nA,2021-03-01,PHONE\n" + "Zoë,2021-03-01,PHONE\n").getBytes(Charset.forName("windows-1252")));

        assertThat(errors).singleElement().extracting(RowError::reason).asString().contains("UTF-8");
    }

    @Test
    void quotation_marks_that_do_not_match_are_refused_near_their_line() {
        var errors = read(HEADER + "\nA,2021-03-01,PHONE\nB,2021-03-01,\"PHONE\nC,2021-03-01,PHONE\n");

        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(3);
            assertThat(error.reason()).contains("quotation marks");
        });
        assertThat(rows).hasSize(1);
    }

    @Test
    void a_large_file_is_handed_on_in_bundles() {
        var sizes = new ArrayList<Integer>();
        var text = new StringBuilder(HEADER).append('\n');
        for (int number = 0; number < 2_500; number++) {
            text.append(number).append(",2021-03-01,PHONE\n");
        }

        assertThat(readBundles(text.toString().getBytes(StandardCharsets.UTF_8), bundle -> sizes.add(bundle.size()))).isEmpty();

        assertThat(sizes).containsExactly(1000, 1000, 500);
    }

    private List<RowError> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<RowError> read(byte[] bytes) {
        return readBundles(bytes, rows::addAll);
    }

    private static List<RowError> readBundles(byte[] bytes, java.util.function.Consumer<List<Row>> bundles) {
        try {
            CaseFileText.read(() -> new ByteArrayInputStream(bytes), bundles);
            return List.of();
        } catch (Unreadable cause) {
            return cause.errors();
        }
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
