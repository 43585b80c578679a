package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.reference.NotKnown;

class FormErrorsTest {

    private final FormErrors errors = FormErrors.none();

    @Test
    void what_can_be_read_leaves_no_error() {
        assertThat(errors.day("on", " 2026-03-27 ")).contains(LocalDate.of(2026, 3, 27));
        assertThat(errors.month("from", "2026-03")).contains(YearMonth.of(2026, 3));
        assertThat(errors.text("note", " one\r\ntwo ", 10)).contains("one\ntwo");
        assertThat(errors.code("force", "gwent", List.of("gwent")::contains, "Choose a force")).contains("gwent");
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void what_was_left_out_is_an_error_only_where_it_is_needed() {
        assertThat(errors.day("on", "")).isEmpty();
        assertThat(errors.code("force", null, List.of("gwent")::contains, null)).isEmpty();
        assertThat(errors.isEmpty()).isTrue();

        errors.requiredDay("on", " ", "the date of the outcome");
        errors.code("force", "", List.of("gwent")::contains, "Choose a force");

        assertThat(errors.getList()).containsExactly(new FormError("on", "Enter the date of the outcome"), new FormError("force", "Choose a force"));
    }

    @Test
    void what_cannot_be_read_gets_a_sentence_that_says_how_to_write_it() {
        assertThat(errors.day("on", "2026-02-30")).isEmpty();
        assertThat(errors.month("from", "March")).isEmpty();
        assertThat(errors.text("note", "too long", 3)).isEmpty();
        assertThat(errors.code("force", "kent", List.of("gwent")::contains, null)).isEmpty();

        assertThat(errors.getList()).extracting(FormError::field).containsExactly("on", "from", "note", "force");
    }

    @Test
    void the_first_sentence_for_a_field_stays() {
        errors.add("on", "Enter the date").add("on", "Something else");

        assertThat(errors.of("on")).isEqualTo("Enter the date");
    }

    @Test
    void the_four_answers_without_a_fact_are_those_of_the_reference_list() {
        assertThat(Option.NOT_KNOWN).containsExactlyElementsOf(
                Arrays.stream(NotKnown.values()).map(answer -> Option.of(answer.name(), answer.label())).toList());
    }
}
