package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {

    @ParameterizedTest
    @CsvSource({
            "361,  995,  more than a third of offences",
            "370,  855,  more than two in five offences",
            "139,  372,  more than a third of offences",
            "2,    6,    a third of offences",
            "32,   100,  nearly a third of offences",
            "39,   100,  nearly two in five offences",
            "398,  1000, two in five offences",
            "493,  1000, nearly half of offences",
            "1,    2,    half of offences",
            "64,   100,  more than three in five offences",
            "71,   995,  more than one in twenty offences",
            "22,   995,  fewer than one in twenty offences",
            "95,   100,  more than nine in ten offences",
            "0,    995,  none of the offences",
            "995,  995,  all offences"})
    void a_share_in_words_holds_by_the_rules_that_published_ones_are_held_to(long part, long whole, String words) {
        assertThat(InWords.share(part, whole, "offences")).isEqualTo(words);
    }

    @Test
    void numbers_and_lists_are_written_as_people_read_them() {
        assertThat(InWords.number(0)).isEqualTo("none");
        assertThat(InWords.number(9)).isEqualTo("nine");
        assertThat(InWords.number(1_203)).isEqualTo("1,203");
        assertThat(InWords.list(List.of("Gwent"), "and")).isEqualTo("Gwent");
        assertThat(InWords.list(List.of("Gwent", "Kent", "Surrey"), "and")).isEqualTo("Gwent, Kent and Surrey");
    }
}
