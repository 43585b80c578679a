package org.waymark.statistics.release.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.release.standard.TablePlan.Place;

/** Counts of earlier releases are named in words, whatever they were told apart by. */
class EarlierCountTest {

    private static final String MONTHS = "2022-01/2024-12";

    @Test
    void no_code_reaches_the_reader() {
        assertThat(named("RECORDED", Map.of("offence", "S66B_3"))).isEqualTo("All forces: Sharing for sexual gratification");
        assertThat(named("WITHDRAWALS_BY_REASON", Map.of("reason", "POLICE_RESPONSE", "status", "STANDING"))).isEqualTo("All forces: Poor police response");
        assertThat(named("WITHDRAWALS", Map.of("stage", "NOT_KNOWN", "status", "STANDING"))).isEqualTo("All forces: Stage not known");
        assertThat(named("RECORDED", Map.of("force", "E23000003", "outcome", "not-supported"))).isEqualTo("Lancashire: Victim did not support action, all");
    }

    @Test
    void regions_forces_together_and_a_force_that_is_not_known_have_names() {
        assertThat(named("RECORDED", Map.of("force", "region:E12000002"))).isEqualTo("North West: Recorded offences");
        assertThat(named("WITHDRAWALS", Map.of("force", "E23000002+E23000006"))).isEqualTo("Cumbria and Cheshire: Withdrawals");
        assertThat(named("REPORTS", Map.of("force", "NOT_KNOWN"))).isEqualTo("Force not known: Reports");
    }

    private static String named(String of, Map<String, String> where) {
        var codes = new TreeMap<>(where);
        codes.put(CountId.TIME, MONTHS);
        var place = EarlierCount.place(new CountId(of, codes));
        assertThat(place).extracting(Place::title).isEqualTo("An earlier release");
        assertThat(place.row()).last().isEqualTo("January 2022 to December 2024");
        return place.row().getFirst() + ": " + place.column();
    }
}
