package org.waymark.statistics.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.statistics.published.check.Qualifier;

class StatementFileTest {

    private static final String HEADER =
            "statement,source,published_on,area,period_from,period_to,measure,qualifier,count,denominator,percent,claim";
    private static final String GOOD = "A,Gazette,2020,E23000001,2019-01-01,2019-12-31,calls,at-least,1,2,50.00,half";

    @Test
    void a_good_row_is_read_whole() {
        var statement = read(HEADER, GOOD).statements().getFirst();

        assertThat(statement.id()).isEqualTo("A");
        assertThat(statement.publishedOn().inWords()).isEqualTo("2020");
        assertThat(statement.figure().area().text()).isEqualTo("E23000001");
        assertThat(statement.qualifier()).isEqualTo(Qualifier.AT_LEAST);
        assertThat(statement.count()).contains(1L);
        assertThat(statement.percent()).contains(new BigDecimal("50.00"));
    }

    @Test
    void what_is_empty_is_missing() {
        var statement = read(HEADER, "A,Gazette,2020,Northshire,2019-01-01,2019-12-31,calls,,,,,").statements().getFirst();

        assertThat(statement.qualifier()).isEqualTo(Qualifier.EXACT);
        assertThat(statement.count()).isEmpty();
        assertThat(statement.denominator()).isEmpty();
        assertThat(statement.percent()).isEmpty();
        assertThat(statement.claim()).isEmpty();
    }

    @Test
    void further_columns_are_ignored_and_ours_may_stand_in_any_order() {
        var file = read("claim,note,percent,denominator,count,qualifier,measure,period_to,period_from,area,published_on,source,statement",
                "half,anything,50.00,2,1,at-least,calls,2019-12-31,2019-01-01,E23000001,2020,Gazette,A");

        assertThat(file.statements()).isEqualTo(read(HEADER, GOOD).statements());
    }

    @Test
    void a_missing_column_is_refused_by_name() {
        var file = read(HEADER.replace("percent", "per_cent"), GOOD);

        assertThat(file.errors()).containsExactly(new RowError(1, "percent", "", "This column is missing."));
    }

    @Test
    void a_column_that_stands_twice_is_refused() {
        assertThat(read(HEADER + ",count", GOOD + ",7").errors()).extracting(RowError::column).containsExactly("count");
    }

    @Test
    void every_bad_value_is_named_with_its_line_and_nothing_is_taken() {
        var file = read(HEADER, GOOD, "B,Gazette,soon,E23000001,2019-01-01,2019-02-30,calls,circa,-1,2,50%,", "C,,2020,x,2019-01-01,2018-01-01,calls,,,,,");

        assertThat(file.statements()).isEmpty();
        assertThat(file.errors()).extracting(error -> error.line() + " " + error.column() + " " + error.value()).containsExactly(
                "3 published_on soon", "3 period_to 2019-02-30", "3 qualifier circa", "3 count -1", "3 percent 50%",
                "4 source ", "4 period_to 2018-01-01");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
            "2020, true", "2022-05, true", "2022-05-31, true",
            "2022-13, false", "2022-02-30, false", "May 2022, false", "22, false", "2022-5, false", "0000, false",
    })
    void a_publication_is_dated_by_year_month_or_day(String text, boolean read) {
        assertThat(read(HEADER, GOOD.replace(",2020,", "," + text + ",")).isClean()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
            "E23000001, true", "38-forces, true", "Northshire, true", "E23000014;E23000015, true", "BTP;E23000001, true",
            "E23000999, false", "E23000001;E23000999, false", "Northshire;Southshire, false", "E23000001;E23000001, false", "E23000001;, false",
    })
    void an_area_is_a_force_several_or_a_name(String text, boolean read) {
        assertThat(read(HEADER, GOOD.replace(",E23000001,", "," + text + ",")).isClean()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
            "0, true", "50, true", "42.16, true", "120, true",
            "50%, false", "'1,5', false", "1e3, false", ".5, false", "-5, false", "NaN, false", "9999999, false",
    })
    void a_percentage_is_plain_digits(String text, boolean read) {
        assertThat(read(HEADER, GOOD.replace(",50.00,", ",\"" + text + "\",")).isClean()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"0, true", "2575, true", "'2,575', false", "1.0, false", "-1, false", "1234567890123, false", "many, false"})
    void a_count_is_a_whole_number(String text, boolean read) {
        assertThat(read(HEADER, GOOD.replace(",1,2,", ",\"" + text + "\",2,")).isClean()).isEqualTo(read);
    }

    @Test
    void only_a_change_may_fall_below_nought() {
        var row = GOOD.replace(",1,2,50.00,half", ",-5,10,-50.0,");

        assertThat(read(HEADER, row).isClean()).isFalse();
        assertThat(read(HEADER, row.replace("calls", "change-on-year-before")).isClean()).isTrue();
    }

    @Test
    void a_statement_stands_in_a_file_once() {
        assertThat(read(HEADER, GOOD, GOOD).errors())
                .containsExactly(new RowError(3, "statement", "A", "This statement already stands on line 2."));
    }

    @Test
    void a_row_of_another_width_is_refused() {
        assertThat(read(HEADER, GOOD + ",more").errors()).extracting(RowError::line).containsExactly(2L);
        assertThat(read(HEADER, "A,Gazette").errors()).extracting(RowError::line).containsExactly(2L);
    }

    @Test
    void what_is_no_csv_is_refused_and_not_guessed_at() {
        assertThat(StatementFile.read(new byte[0]).errors()).hasSize(1);
        assertThat(StatementFile.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff}).errors()).extracting(RowError::reason)
                .containsExactly("The file is not text in UTF-8.");
        assertThat(read(HEADER, "\"A\"x,Gazette").errors()).isNotEmpty();
        assertThat(read(HEADER, GOOD.replace("Gazette", "Gaz\0ette")).errors()).extracting(RowError::reason)
                .containsExactly("This is no text file. Send a CSV file in UTF-8; Waymark takes no pictures and no films.");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        var bytes = ("\uFEFF" + HEADER + "\r\n" + GOOD + "\r\n").getBytes(StandardCharsets.UTF_8);

        assertThat(StatementFile.read(bytes).statements()).hasSize(1);
    }

    @Test
    void a_header_alone_brings_nothing() {
        assertThat(read(HEADER)).isEqualTo(new StatementFile(java.util.List.of(), java.util.List.of()));
    }

    private static StatementFile read(String... lines) {
        return StatementFile.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
