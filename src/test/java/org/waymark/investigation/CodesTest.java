package org.waymark.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.waymark.reference.CodeList;
import org.waymark.reference.Lists;

/** The enums on which behaviour hangs, held against the reference lists. */
class CodesTest {

    @Test
    void the_enums_are_the_lists() {
        assertThat(names(OutcomeAccount.values())).containsExactlyElementsOf(Lists.OUTCOME_ACCOUNT.codes());
        assertThat(names(CountedAccount.values())).containsExactlyElementsOf(Lists.COUNTED_ACCOUNT.codes());
        assertThat(names(VictimSays.values())).containsExactlyElementsOf(Lists.VICTIM_SAYS.codes());
    }

    @Test
    void every_number_of_days_falls_into_one_band_of_the_list() {
        CodeList bands = Lists.ELAPSED;
        var begun = LocalDate.parse("2024-01-01");

        assertThat(LongStream.rangeClosed(0, 800).mapToObj(days -> Elapsed.band(begun, begun.plusDays(days))).distinct().toList())
                .containsExactly("0-7", "8-30", "31-90", "91-180", "181-365", "366+");
        assertThat(Elapsed.band(begun, begun.plusDays(365))).isEqualTo("181-365");
        assertThat(Elapsed.band(null, begun)).isEqualTo("UNKNOWN");
        assertThat(bands.codes()).contains("0-7", "UNKNOWN");
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
