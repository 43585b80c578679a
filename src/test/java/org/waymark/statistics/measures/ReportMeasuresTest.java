package org.waymark.statistics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.ledger.Cube;

class ReportMeasuresTest {

    @Test
    void these_are_given_in_this_order_all_by_the_month_of_the_report() {
        assertThat(Measures.of(Topic.REPORTS)).extracting(Measure::name).containsExactly("reports", "not-reported-to-police");
        assertThat(Measures.of(Topic.REPORTS)).allSatisfy(measure -> assertThat(measure.bases()).containsExactly(Basis.RECEIVED));
    }

    @ParameterizedTest
    @CsvSource({"NO, true, true", "YES, false, true", "NOT_ASKED, false, false", "DOES_NOT_KNOW, false, false", "PREFERS_NOT_TO_SAY, false, false"})
    void every_report_counts_and_not_reported_is_out_of_those_of_which_it_is_known(String reported, boolean notReported, boolean known) {
        var report = Cube.REPORTS.cell("2021-01", "PHONE", reported);

        assertThat(ReportMeasures.REPORTS_RECEIVED.numerator().includes(report)).isTrue();
        assertThat(ReportMeasures.NOT_REPORTED_TO_POLICE.numerator().includes(report)).isEqualTo(notReported);
        assertThat(ReportMeasures.NOT_REPORTED_TO_POLICE.denominator().orElseThrow().includes(report)).isEqualTo(known);
    }
}
