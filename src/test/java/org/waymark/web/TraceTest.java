package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void an_error_is_logged_by_kind_and_place_and_never_by_its_words() {
        var trace = Trace.of(new IllegalStateException("Jane Roe", new IllegalArgumentException("07700 900123")));

        assertThat(trace).contains("IllegalStateException", "caused by java.lang.IllegalArgumentException", "TraceTest")
                .doesNotContain("Jane", "07700");
    }
}
