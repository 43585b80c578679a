package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A file imported and the same rows typed into the pages give the same rows and the same cells. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FileAndHandTest {

    /** All that the coded columns of a case say, in all rooms; not who wrote it, when, or what only a form asks for. */
    private static final String CASES = """
            select concat_ws(' ', c.status, c.abuse_type, c.relationship, c.age_band, c.gender, c.conduct_from, c.conduct_to, c.conduct_ongoing,
                '| report', (select string_agg(concat_ws(' ', r.received_at at time zone 'Europe/London', r.channel, r.contacted_by, r.abuse_type,
                    r.relationship, r.age_band, r.gender, r.conduct_from, r.conduct_to, r.conduct_ongoing, r.in_danger, r.reported, r.reported_on,
                    r.reported_force), ',') from intake.report r where r.case_id = c.id),
                '| record', (select concat_ws(' ', p.force, p.reported_on, p.recorded_on, p.offence, p.counted_outcome, p.counted_on, p.counted_account,
                    p.suspect, p.suspect_on) from investigation.police_record p where p.case_id = c.id),
                '| suspect', (select string_agg(s.identified_on::text, ',') from investigation.suspect s where s.case_id = c.id),
                '| outcome', (select string_agg(concat_ws(' ', o.code, o.assigned_on, o.account), ',') from investigation.outcome o
                    join investigation.police_record p on p.id = o.police_record_id where p.case_id = c.id),
                '| withdrawal', (select string_agg(concat_ws(' ', w.withdrawn_on, w.stage, w.account, w.communicated_by, w.without_reason,
                    (select string_agg(y.reason || case when y.main then '!' else '' end, ';' order by y.reason)
                        from investigation.withdrawal_reason y where y.withdrawal_id = w.id),
                    (select v.re_engaged_on from investigation.reversal v where v.withdrawal_id = w.id)), ',')
                    from investigation.withdrawal w where w.case_id = c.id))
            from cases.case_file c order by 1""";
    private static final String CELLS = """
            select concat_ws(' ', cube, array_to_string(cell, ','), sum(change)) from ledger.posting
            group by cube, cell having sum(change) <> 0 order by 1""";

    @Inject
    Stored stored;
    @Inject
    Reconcile reconcile;

    @BeforeEach
    void an_empty_waymark() {
        EmptyDatabase.now();
    }

    @Test
    void ten_rows_of_the_real_figures() {
        var lines = new String(CaseFiles.lancashire()).split("\n");
        var header = lines[0].split(",");
        var rows = new ArrayList<Map<String, String>>();
        for (int number = 1; number <= 991; number += 110) {
            var values = lines[number].split(",", -1);
            var row = new LinkedHashMap<String, String>();
            for (int place = 0; place < header.length; place++) {
                row.put(header[place], values[place]);
            }
            rows.add(row);
        }

        assertTheSame(rows);
        assertThat(rows).hasSize(10);
    }

    /** The seed of one that fails stands in its name. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20260301})
    void rows_at_random(long seed) {
        assertTheSame(MadeUpRows.of(seed, 8));
    }

    @SuppressWarnings("unchecked")
    private void assertTheSame(List<Map<String, String>> rows) {
        Upload.as("sue").send(CaseFiles.of(rows.toArray(Map[]::new))).statusCode(200);
        var imported = stored.texts(CASES);
        var importedCells = stored.texts(CELLS);
        assertThat(reconcile.run().differences()).isEmpty();

        EmptyDatabase.now();
        var cara = new ByHand();
        rows.forEach(cara::enter);

        assertThat(stored.texts(CASES)).isEqualTo(imported).hasSameSizeAs(rows);
        assertThat(stored.texts(CELLS)).isEqualTo(importedCells);
        assertThat(reconcile.run().differences()).isEmpty();
    }
}
