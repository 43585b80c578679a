package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Topic;
import org.waymark.web.FormError;

class QuestionFormTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 31);
    private static final String WINDOW = "from=2018-01&to=2021-12";

    @Test
    void what_is_left_out_is_as_usual() {
        var question = read(Topic.OUTCOMES, WINDOW + "&by=&as-at=").question().orElseThrow();

        assertThat(question.basis()).isEqualTo(Basis.RECORDED);
        assertThat(question.by()).isEmpty();
        assertThat(question.asAt()).isEqualTo(TODAY);
        assertThat(question.measures()).hasSize(13).extracting(measure -> measure.name()).doesNotContain("outcomes", "change-on-year-before");
    }

    @Test
    void the_order_of_a_split_is_kept_and_two_fields_are_as_one() {
        assertThat(read(Topic.OUTCOMES, WINDOW + "&by=year,force").question().orElseThrow().by()).containsExactly(Dimension.YEAR, Dimension.FORCE);
        assertThat(read(Topic.OUTCOMES, WINDOW + "&by=year&by=force").question().orElseThrow().by()).containsExactly(Dimension.YEAR, Dimension.FORCE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OUTCOMES    | to=2021-12                                            | from    | Give "from", the first month of the window, as in 2021-04
            OUTCOMES    | from=2021-12                                          | to      | Give "to", the last month of the window, as in 2021-04
            OUTCOMES    | from=2022-01&to=2021-12                               | from    | The window begins after it ends: "from" is 2022-01 and "to" is 2021-12
            OUTCOMES    | from=2021-13&to=2021-12                               | from    | "from" is a month written like 2021-04
            OUTCOMES    | from=2021-1&to=2021-12                                | from    | "from" is a month written like 2021-04
            OUTCOMES    | from=2021-01&from=2021-02&to=2021-12                  | from    | "from" can be given once only
            OUTCOMES    | from=2018-01&to=2021-12&by=colour                     | by      | This table cannot be split by "colour", only by force, region, year, quarter, month, offence and outcome
            OUTCOMES    | from=2018-01&to=2021-12&by=stage                      | by      | This table cannot be split by "stage", only by force, region, year, quarter, month, offence and outcome
            OUTCOMES    | from=2018-01&to=2021-12&by=force,year,offence         | by      | A table is split by one or two, not by 3
            OUTCOMES    | from=2018-01&to=2021-12&by=force,force                | by      | A table cannot be split by "force" twice
            OUTCOMES    | from=2018-01&to=2021-12&by=force,                     | by      | This table cannot be split by "", only by force, region, year, quarter, month, offence and outcome
            OUTCOMES    | from=2018-01&to=2021-12&basis=withdrawn               | basis   | The basis is "recorded" or "closed"
            OUTCOMES    | from=2018-01&to=2021-12&as-at=2022-04-01              | as-at   | "as-at" is a day that has yet to come: nobody knows its figures
            OUTCOMES    | from=2018-01&to=2021-12&as-at=2022-02-30              | as-at   | "as-at" is a day written like 2021-04-30
            OUTCOMES    | from=2018-01&to=2021-12&as-at=31 March                | as-at   | "as-at" is a day written like 2021-04-30
            OUTCOMES    | from=2018-01&to=2021-12&area=north                    | ''      | There is no parameter "area" here, only by, from, to, basis, as-at and measure
            WITHDRAWALS | from=2018-01&to=2021-12&basis=recorded                | ''      | There is no parameter "basis" here, only by, from, to, as-at and measure
            WITHDRAWALS | from=2018-01&to=2021-12&by=reason,family              | by      | A table is split by reason or by family, not by both: each reason is in one family
            WITHDRAWALS | from=2018-01&to=2021-12&by=elapsed,family             | by      | A table cannot be split by reason or family and by elapsed time: its groups would be too small
            OUTCOMES    | from=2018-01&to=2021-12&measure=outcomes              | measure | There is outcomes only in a table by outcome
            OUTCOMES    | from=2018-01&to=2021-12&by=outcome&measure=charged-or-summonsed | measure | A table by outcome has the one measure "outcomes"
            OUTCOMES    | from=2018-01&to=2021-12&basis=closed&measure=recorded-offences | measure | There is no recorded-offences on the basis "closed"
            OUTCOMES    | from=2018-01&to=2021-12&measure=change-on-year-before | measure | There is change-on-year-before only by year, quarter or month, or where the window is at most twelve months
            REPORTS     | from=2018-01&to=2021-12&measure=withdrawals           | measure | There is no measure "withdrawals" in this table; "How we count this" lists them
            """)
    void what_is_not_understood_has_a_sentence_at_its_parameter(Topic topic, String asked, String parameter, String sentence) {
        var form = read(topic, asked);

        assertThat(form.question()).isEmpty();
        assertThat(form.errors().of(parameter == null ? "" : parameter)).isEqualTo(sentence);
    }

    @Test
    void what_was_typed_is_kept() {
        var form = read(Topic.OUTCOMES, "from=last year&to=2021-12&by=force,year&measure=nonsense");

        assertThat(form.typed("from")).isEqualTo("last year");
        assertThat(form.typed("by")).isEqualTo("force,year");
        assertThat(form.values("measure")).isEqualTo(List.of("nonsense"));
        assertThat(form.errors().getList()).extracting(FormError::field).containsExactly("from", "measure");
    }

    @Test
    void the_codes_for_the_audit_trail_fit() {
        assertThat(read(Topic.OUTCOMES, WINDOW + "&by=force").question().orElseThrow().inCodes())
                .isEqualTo("outcomes by=force from=2018-01 to=2021-12 basis=recorded as-at=2022-03-31 measures=13");
        assertThat(read(Topic.OUTCOMES, WINDOW + "&measure=charged-or-summonsed").question().orElseThrow().inCodes())
                .isEqualTo("outcomes by= from=2018-01 to=2021-12 basis=recorded as-at=2022-03-31 measure=charged-or-summonsed");
    }

    private static QuestionForm read(Topic topic, String asked) {
        var parameters = new MultivaluedHashMap<String, String>();
        Stream.of(asked.split("&")).map(part -> part.split("=", -1)).forEach(part -> parameters.add(part[0], part[1]));
        return new QuestionForm(topic, parameters, TODAY);
    }
}
