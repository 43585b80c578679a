package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.waymark.access.session.FormSentLate;
import org.waymark.people.KeptForm.Field;

class KeptFormTest {

    private final UUID id = UUID.randomUUID();

    @Test
    void it_comes_back_as_it_was_filled_in_without_its_token() {
        var form = kept("/cases/K7QF-3M2W/notes", "id=1&csrf-token=secret&text=Jane+Roe%0A%26&reason=A&reason=B");

        assertThat(form.id()).isEqualTo(id);
        assertThat(form.address()).isEqualTo("/cases/K7QF-3M2W/notes");
        assertThat(form.fields()).containsExactly(new Field("id", "1"), new Field("text", "Jane Roe\n&"), new Field("reason", "A"), new Field("reason", "B"));
    }

    @Test
    void two_forms_are_told_apart_by_what_they_are_for() {
        assertThat(kept("/cases/K7QF-3M2W/notes", "").words()).isEqualTo("for case K7QF-3M2W");
        assertThat(kept("/cases/K7QF-3M2W?a=b", "").words()).isEqualTo("for case K7QF-3M2W");
        assertThat(kept("/reports/new", "").words()).isEqualTo("for a report");
        assertThat(kept("/statistics/releases/2f1c1d0e-0000-4000-8000-00000000000a/suppressions", "").words()).isEqualTo("for a release");
        assertThat(kept("/imports/cases", "").words()).isEqualTo("for /imports/cases");
        assertThat(kept("/cases/", "").words()).isEqualTo("for a case");
        assertThat(kept("/cases/?a=b", "").words()).isEqualTo("for a case");
        assertThat(kept("/cases/search", "").words()).isEqualTo("for a case");
    }

    @Test
    void the_last_word_of_the_address_says_what_is_sent() {
        assertThat(kept("/cases/K7QF-3M2W/stepping-aside?a=b", "").what()).isEqualTo("Stepping aside");
        assertThat(kept("/reports/2f1c1d0e-0000-4000-8000-00000000000a", "").what()).isEqualTo("Reports");
        assertThat(kept("/", "").what()).isEqualTo("Form");
    }

    @Test
    void what_was_typed_is_told_without_what_our_pages_put_in() {
        var form = kept("/cases/K7QF-3M2W/notes", "id=1&version=2&csrf-token=secret&kept-on=Jane&reason=");

        assertThat(form.typed()).containsExactly(new Field("kept-on", "Jane"), new Field("reason", ""));
        assertThat(form.typed().getFirst().label()).isEqualTo("kept on");
        assertThat(kept("/statistics/releases/x/checks", "form=f&version=1&sha256=a&csrf-token=secret").typed()).as("only a button was pressed").isEmpty();
    }

    @Test
    void printed_it_says_nothing_of_what_was_typed() {
        assertThat(kept("/cases/K7QF-3M2W/notes", "text=Jane")).hasToString("a kept form");
    }

    private KeptForm kept(String address, String body) {
        return KeptForm.read(id, KeptForm.written(new FormSentLate(UUID.randomUUID(), address, body)));
    }
}
