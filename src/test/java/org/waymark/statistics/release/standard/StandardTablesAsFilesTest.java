package org.waymark.statistics.release.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.release.standard.Plans.TWO_YEARS;
import static org.waymark.statistics.release.standard.Plans.asked;
import static org.waymark.statistics.release.standard.Plans.everyTableAt;
import static org.waymark.statistics.release.standard.Plans.plan;
import static org.waymark.statistics.table.LedgerCells.LANCASHIRE;
import static org.waymark.statistics.table.LedgerCells.STAFFORDSHIRE;
import static org.waymark.statistics.table.LedgerCells.recorded;
import static org.waymark.statistics.table.LedgerCells.reports;
import static org.waymark.statistics.table.LedgerCells.together;
import static org.waymark.statistics.table.LedgerCells.withdrawal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cell;
import org.waymark.statistics.export.CsvwValidator;
import org.waymark.statistics.export.Publication;
import org.waymark.statistics.export.ReleaseFiles;
import org.waymark.statistics.measures.Measures;
import org.waymark.statistics.release.standard.count.Outcomes;

class StandardTablesAsFilesTest {

    private static final List<Cell> CELLS = together(
            recorded(31, LANCASHIRE, "2020-01", "16"), recorded(12, LANCASHIRE, "2021-07", "1"), recorded(38, STAFFORDSHIRE, "2021-10", "0"),
            withdrawal(LANCASHIRE, "2020-03", "AFTER_STATEMENT", "8-30", "STANDING", Map.of("IDENTIFICATION", "PRIVACY", "DELAY", "JUSTICE")),
            withdrawal(LANCASHIRE, "2020-03", "WITH_CPS", "91-180", "REVERSED", Map.of("NO_CONTACT", "")), reports(60, "2020-01", "PHONE", "NO"));

    private static final Publication PUBLICATION = new Publication("2022-q1", "Outcomes", Publication.USUAL_PUBLISHER, Plans.AS_AT.plusDays(20), Plans.AS_AT, TWO_YEARS,
            "helpline cases", "Ask us.", "Open Government Licence v3.0", List.of(), Measures.all().stream().map(Publication.Definition::of).toList(),
            Publication.Symbol.all(), Optional.empty());

    @Test
    void every_standard_table_at_every_step_can_be_taken_away_in_every_format() {
        for (var step = 0; step < 4; step++) {
            var plan = plan(asked(TWO_YEARS, Set.of(), everyTableAt(step)), CELLS);
            var tables = plan.tables(Plans.withoutSmall(plan));

            var files = ReleaseFiles.of(PUBLICATION, tables);

            assertThat(tables).hasSizeGreaterThan(8);
            assertThat(files).hasSize(3 * tables.size() + 2);
            for (var table = 0; table < tables.size(); table++) {
                assertThat(CsvwValidator.complaints(files.get(3 * table), files.get(3 * table + 1))).as(tables.get(table).code()).isEmpty();
            }
        }
    }
}
