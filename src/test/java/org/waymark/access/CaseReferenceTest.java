package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CaseReferenceTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRTVWXYZ";

    @RepeatedTest(20)
    void a_reference_is_read_back_as_people_type_it() {
        var reference = CaseReference.random();

        assertThat(CaseReference.parse(reference.value())).contains(reference);
        assertThat(CaseReference.parse(" " + reference.value().toLowerCase().replace("-", " ") + " ")).contains(reference);
        assertThat(CaseReference.parse(reference.value().replace('0', 'O').replace('1', 'l').replace('5', 'S'))).contains(reference);
    }

    @RepeatedTest(20)
    void every_single_wrong_character_is_noticed() {
        var right = CaseReference.random().value().replace("-", "");

        for (int place = 0; place < right.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != right.charAt(place)) {
                    var wrong = right.substring(0, place) + other + right.substring(place + 1);
                    assertThat(CaseReference.parse(wrong)).as(right + " read as " + wrong).isEmpty();
                }
            }
        }
    }

    @RepeatedTest(20)
    void every_swap_of_two_characters_is_noticed() {
        var right = CaseReference.random().value().replace("-", "");

        IntStream.range(0, right.length()).forEach(one -> IntStream.range(one + 1, right.length())
                .filter(other -> right.charAt(one) != right.charAt(other)).forEach(other -> {
                    var swapped = new StringBuilder(right);
                    swapped.setCharAt(one, right.charAt(other));
                    swapped.setCharAt(other, right.charAt(one));
                    assertThat(CaseReference.parse(swapped.toString())).as(right + " read as " + swapped).isEmpty();
                }));
    }

    @Test
    void nonsense_is_no_reference() {
        for (var typed : new String[] {"", "K7QF", "K7QF-3M2DX", "????-????", "K7QF 3M2 "}) {
            assertThat(CaseReference.parse(typed)).isEmpty();
        }
    }

    @Test
    void references_have_no_sequence() {
        var drawn = IntStream.range(0, 1_000).mapToObj(i -> CaseReference.random()).distinct().count();

        assertThat(drawn).isEqualTo(1_000);
    }
}
