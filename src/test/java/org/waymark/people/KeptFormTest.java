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
        var form = kept("/cases/K7QF-3M2V/notes", "id=1&csrf-token=secret&text=Jane+Roe%0A%26&reason=A&reason=B");

        assertThat(form.id()).isEqualTo(id);
        assertThat(form.address()).isEqualTo("/cases/K7QF-3M2V/notes");
        assertThat(form.fields()).containsExactly(new Field("id", "1"), new Field("text", "Jane Roe\n&"), new Field("reason", "A"), new Field("reason", "B"));
    }

    @Test
    void two_forms_are_told_apart_by_what_they_are_for() {
        assertThat(kept("/cases/K7QF-3M2V/notes", "").words()).isEqualTo("for case K7QF-3M2V");
        assertThat(kept("/cases/K7QF-3M2V?a=b", "").words()).isEqualTo("for case K7QF-3M2V");
        assertThat(kept("/reports/new", "").words()).isEqualTo("for a report");
        assertThat(kept("/imports/cases", "").words()).isEqualTo("for /imports/cases");
    }

    @Test
    void printed_it_says_nothing_of_what_was_typed() {
        assertThat(kept("/cases/K7QF-3M2V/notes", "text=Jane")).hasToString("a kept form");
    }

    private KeptForm kept(String address, String body) {
        return KeptForm.read(id, KeptForm.written(new FormSentLate(UUID.randomUUID(), address, body)));
    }
}
