package org.waymark.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LateFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases/K7QF-3M2W/notes", "/reports/new?a=b%20c", "/important"})
    void what_was_sent_to_a_page_of_ours_is_kept(String address) {
        assertThat(LateForms.isKept(address, address.split("[?]")[0])).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cases", "//elsewhere.example", "/\\elsewhere.example", "/\t/elsewhere.example", "https://elsewhere.example/", "javascript:alert(1)"})
    void what_a_browser_would_send_elsewhere_is_not(String address) {
        assertThat(LateForms.isKept(address, "/")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/imports", "/imports/cases"})
    void nor_is_what_confirms_an_import(String path) {
        assertThat(LateForms.isKept("/%69mports/cases", path)).isFalse();
    }
}
