package org.waymark.intake.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.waymark.web.FormErrors;

class ContactFormTest {

    private static final Instant NOW = Instant.parse("2026-07-03T10:42:31Z");

    @Test
    void the_time_is_that_of_london_now_to_the_minute() {
        var form = ContactForm.fresh(NOW);

        assertThat(form.receivedOn()).isEqualTo("2026-07-03");
        assertThat(form.receivedTime()).isEqualTo("11:42");
        assertThat(form.channel()).isNull();
    }

    @Test
    void what_was_saved_can_be_typed_again_unchanged() {
        var errors = FormErrors.none();
        var saved = typed("PHONE", "2026-07-03", "09:05").read(errors, NOW);

        assertThat(errors.isEmpty()).isTrue();
        assertThat(saved.received()).isEqualTo(Instant.parse("2026-07-03T08:05:00Z"));
        assertThat(ContactForm.of(saved).read(errors, NOW)).isEqualTo(saved);
    }

    @Test
    void a_day_or_a_time_to_come_is_refused_where_it_stands() {
        assertThat(errorsOf(typed("PHONE", "2026-07-03", "11:43")).of("received-time")).contains("future");
        assertThat(errorsOf(typed("PHONE", "2026-07-04", "00:01")).of("received-on")).contains("future");
    }

    @Test
    void what_cannot_be_read_gets_a_sentence_of_its_own() {
        var errors = errorsOf(typed(null, "yesterday", "noon"));

        assertThat(errors.of("channel")).isEqualTo("Choose how the report reached the helpline");
        assertThat(errors.of("received-on")).contains("real date");
        assertThat(errors.of("received-time")).contains("hours and minutes");
    }

    private static FormErrors errorsOf(ContactForm form) {
        var errors = FormErrors.none();
        form.read(errors, NOW);
        return errors;
    }

    private static ContactForm typed(String channel, String on, String at) {
        return new ContactForm(channel, on, at, "VICTIM", "Jane Roe", "07700 900123", "jane@example.org", "@jane");
    }
}
