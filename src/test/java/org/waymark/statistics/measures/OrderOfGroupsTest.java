package org.waymark.statistics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class OrderOfGroupsTest {

    @Test
    void groups_stand_in_the_order_of_the_reference_lists_with_what_is_not_known_last() {
        assertThat(sorted(Dimension.FORCE, "NOT_ASKED", "BTP", "W15000003", "DOES_NOT_KNOW", "E23000015", "E23000003"))
                .containsExactly("E23000003", "E23000015", "W15000003", "BTP", "DOES_NOT_KNOW", "NOT_ASKED");
        assertThat(sorted(Dimension.REGION, "NOT_ASKED", "BTP", "E12000001", "E12000002", "E12000007")).as("in the order of their forces")
                .containsExactly("E12000007", "E12000002", "E12000001", "BTP", "NOT_ASKED");
        assertThat(sorted(Dimension.OUTCOME, "16", "10", "0", "2")).containsExactly("0", "2", "10", "16");
        assertThat(sorted(Dimension.OFFENCE, "OTHER", "BLACKMAIL", "S66B_1", "S33_DISCLOSE")).containsExactly("S33_DISCLOSE", "S66B_1", "BLACKMAIL", "OTHER");
        assertThat(sorted(Dimension.REASON, "NO_CONTACT", "DELAY", "FEAR_SUSPECT")).containsExactly("FEAR_SUSPECT", "DELAY", "NO_CONTACT");
        assertThat(sorted(Dimension.FAMILY, "ADMIN", "GOALS", "JUSTICE", "PRIVACY", "SAFETY", "WELLBEING"))
                .containsExactly("SAFETY", "PRIVACY", "WELLBEING", "JUSTICE", "GOALS", "ADMIN");
        assertThat(sorted(Dimension.STAGE, "UNKNOWN", "AT_COURT", "AFTER_CHARGE", "NEVER_SUPPORTED")).containsExactly("NEVER_SUPPORTED", "AFTER_CHARGE", "AT_COURT", "UNKNOWN");
        assertThat(sorted(Dimension.ELAPSED, "UNKNOWN", "366+", "181-365", "31-90", "8-30", "0-7")).containsExactly("0-7", "8-30", "31-90", "181-365", "366+", "UNKNOWN");
        assertThat(sorted(Dimension.ACCOUNT, "HELPLINE_INFERRED", "POLICE_RECORDED", "VICTIM_STATED")).containsExactly("VICTIM_STATED", "POLICE_RECORDED", "HELPLINE_INFERRED");
        assertThat(sorted(Dimension.CHANNEL, "PARTNER", "CHAT", "EMAIL", "PHONE")).containsExactly("PHONE", "EMAIL", "CHAT", "PARTNER");
    }

    @Test
    void time_runs_forwards() {
        assertThat(sorted(Dimension.YEAR, "2021", "2019", "2020")).containsExactly("2019", "2020", "2021");
        assertThat(sorted(Dimension.QUARTER, "2021-Q1", "2020-Q4", "2020-Q2")).containsExactly("2020-Q2", "2020-Q4", "2021-Q1");
        assertThat(sorted(Dimension.MONTH, "2021-01", "2020-12", "2020-09")).containsExactly("2020-09", "2020-12", "2021-01");
    }

    private static List<String> sorted(Dimension dimension, String... codes) {
        return Stream.of(codes).sorted(dimension.order()).toList();
    }
}
