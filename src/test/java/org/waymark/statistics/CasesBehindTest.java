package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.table.LedgerCells.LANCASHIRE;
import static org.waymark.statistics.table.LedgerCells.recorded;
import static org.waymark.statistics.table.Tables.table;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class CasesBehindTest {

    @Test
    void a_count_leads_to_the_list_that_says_the_same() {
        assertThat(cases("by=force&from=2019-01&to=2021-12", "not-supported-suspect-identified"))
                .contains("/cases?force=E23000003&outcome=16&recorded-from=2019-01&recorded-to=2021-12");
        assertThat(cases("by=force,year&from=2019-06&to=2021-12", "recorded-offences")).contains("/cases?force=E23000003&recorded-from=2019-06&recorded-to=2019-12");
        assertThat(cases("by=outcome&from=2019-01&to=2021-12", "outcomes")).contains("/cases?outcome=16&recorded-from=2019-01&recorded-to=2021-12");
    }

    @Test
    void where_the_list_cannot_say_the_same_there_is_no_way() {
        assertThat(cases("by=region&from=2019-01&to=2021-12", "recorded-offences")).isEmpty();
        assertThat(cases("by=force&from=2019-01&to=2021-12", "not-supported")).isEmpty();
        assertThat(cases("by=force&from=2019-01&to=2021-12", "account-disputed")).isEmpty();
        assertThat(cases("by=force&from=2019-01&to=2021-12", "charged-or-summonsed")).as("there are none").isEmpty();
    }

    private static Optional<String> cases(String asked, String measure) {
        var table = table(asked, recorded(5, LANCASHIRE, "2019-07", "16"));
        return table.rows().stream().filter(row -> row.measure().name().equals(measure)).findFirst().flatMap(row -> CasesBehind.of(table.question(), row));
    }
}
