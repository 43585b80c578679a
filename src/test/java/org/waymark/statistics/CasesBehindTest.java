package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.table.LedgerCells.LANCASHIRE;
import static org.waymark.statistics.table.LedgerCells.recorded;
import static org.waymark.statistics.table.LedgerCells.withdrawal;
import static org.waymark.statistics.table.Tables.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cell;
import org.waymark.statistics.measures.Topic;

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

    @Test
    void a_count_of_withdrawals_leads_to_the_cases_with_such_a_withdrawal() {
        var cells = Collections.nCopies(5, withdrawal(LANCASHIRE, "2019-07", "AFTER_STATEMENT", "31-90", "STANDING", Map.of("FEAR_SUSPECT", "SAFETY"))).stream()
                .flatMap(List::stream).toList();

        assertThat(withdrawals("by=force,reason&from=2019-01&to=2021-12", "withdrawal-reason", cells))
                .contains("/cases?force=E23000003&reason=FEAR_SUSPECT&withdrawn=STANDING&withdrawn-from=2019-01&withdrawn-to=2021-12");
        assertThat(withdrawals("by=stage,month&from=2019-01&to=2021-12", "withdrawal-stage", cells))
                .contains("/cases?stage=AFTER_STATEMENT&withdrawn=STANDING&withdrawn-from=2019-07&withdrawn-to=2019-07");
        assertThat(withdrawals("by=elapsed&from=2019-01&to=2021-12", "withdrawal-elapsed", cells)).as("no filter says that").isEmpty();
        assertThat(withdrawals("by=force&from=2019-01&to=2021-12", "re-engaged", cells)).as("there are none").isEmpty();
    }

    private static Optional<String> withdrawals(String asked, String measure, List<Cell> cells) {
        var table = table(Topic.WITHDRAWALS, asked, cells);
        return table.rows().stream().filter(row -> row.measure().name().equals(measure)).findFirst().flatMap(row -> CasesBehind.of(table.question(), row));
    }

    @Test
    void a_count_of_few_leads_to_nobody() {
        assertThat(cases(5, "by=force&from=2019-01&to=2021-12", "recorded-offences")).isPresent();
        assertThat(cases(4, "by=force&from=2019-01&to=2021-12", "recorded-offences")).isEmpty();
    }

    private static Optional<String> cases(String asked, String measure) {
        return cases(5, asked, measure);
    }

    private static Optional<String> cases(int recorded, String asked, String measure) {
        var table = table(asked, recorded(recorded, LANCASHIRE, "2019-07", "16"));
        return table.rows().stream().filter(row -> row.measure().name().equals(measure)).findFirst().flatMap(row -> CasesBehind.of(table.question(), row));
    }
}
