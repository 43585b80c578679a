package org.waymark.statistics.published.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.Measures;
import org.waymark.statistics.measures.Topic;

/** The names that the check knows are those of our own measures. */
class KnownMeasuresTest {

    @Test
    void the_measures_of_outcomes_are_our_shares_of_recorded_offences() {
        var ours = Measures.of(Topic.OUTCOMES).stream().map(Measure::name).collect(Collectors.toSet());

        assertThat(ours).contains(KnownMeasures.RECORDED_OFFENCES, KnownMeasures.CHANGE_ON_YEAR_BEFORE);
        assertThat(ours.stream().filter(KnownMeasures::isOfOutcomes).toList()).containsExactlyInAnyOrderElementsOf(
                ours.stream().filter(name -> !List.of("recorded-offences", "change-on-year-before", "account-disputed", "outcomes", "told-of-anonymity").contains(name)).toList());
    }
}
