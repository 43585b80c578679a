package org.waymark.intake.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OnlineTest {

    @Test
    void an_address_is_read_back_so_that_nothing_takes_it_for_a_link() {
        assertThat(defanged("https://video.example.org/watch?v=1.2")).isEqualTo("hxxps://video[.]example[.]org/watch?v=1.2");
        assertThat(defanged("HTTP://Example.org")).isEqualTo("hxxp://Example[.]org");
        assertThat(defanged("forum.example.org/thread/7")).isEqualTo("forum[.]example[.]org/thread/7");
        assertThat(defanged("@somebody on a messenger")).isEqualTo("@somebody on a messenger");
    }

    @Test
    void addresses_stand_one_a_line() {
        assertThat(defanged("a.example\n\n  https://b.example  \n")).isEqualTo("a[.]example\nhxxps://b[.]example");
    }

    @Test
    void addresses_are_shown_on_request_only() {
        assertThat(new Online("a.example", "").lines()).extracting(Line::onRequest).containsExactly(true, false);
        assertThat(new Online("", "").lines()).extracting(Line::onRequest).containsOnly(false);
    }

    private static String defanged(String addresses) {
        return new Online(addresses, "").defanged();
    }
}
