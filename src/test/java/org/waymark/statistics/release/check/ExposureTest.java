package org.waymark.statistics.release.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.release.content.Json;

class ExposureTest {

    @Test
    void what_is_known_of_a_count_is_said_as_far_as_it_is_known() {
        assertThat(of(3, 3, false).known()).isEqualTo("It must be 3.");
        assertThat(of(2, 4, false).known()).isEqualTo("It must lie between 2 and 4.");
        assertThat(of(2, Long.MAX_VALUE, false).known()).isEqualTo("It must be at least 2.");
    }

    @Test
    void a_change_is_not_taken_for_the_count_and_has_a_sign() {
        assertThat(of(-1, 1, true).known()).isEqualTo("Since an earlier release it changed by -1 to +1.");
        assertThat(of(1, 1, true).known()).isEqualTo("Since an earlier release it changed by +1.");
    }

    @Test
    void it_is_kept_as_text_and_read_again() {
        var exposed = List.of(of(-1, 1, true), of(3, 3, false));

        assertThat(Exposure.read(Json.text(exposed))).isEqualTo(exposed);
    }

    @Test
    void of_many_numbers_that_give_it_away_the_first_are_shown_and_the_others_counted() {
        var exposure = new Exposure("Outcomes", "Lancashire", "Charged", false, 0, 1, List.of("a", "b", "c", "d", "e", "f", "g", "h"));

        assertThat(exposure.foremost()).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(exposure.others()).isEqualTo(2);
    }

    private static Exposure of(long least, long most, boolean change) {
        return new Exposure("Outcomes by police force", "Lancashire", "Charged or summonsed", change, least, most, List.of("a"));
    }
}
