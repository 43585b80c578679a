package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.Staff;
import org.waymark.cases.Circumstances;
import org.waymark.cases.OpenCase;
import org.waymark.ledger.Cube;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AddReportsTest {

    @Inject
    AddReports reports;
    @Inject
    Reports asked;
    @Inject
    OpenCase openCase;
    @Inject
    Staff staff;
    @Inject
    Reconcile reconcile;

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @Test
    void many_reports_at_once_are_counted_as_the_rows_say() {
        var sue = new Actor(staff.met("sue", "Sue"), "Sue", Set.of("supervisor"));
        var imported = List.of(report("2021-05-31", "PHONE"), report("2021-05-01", "PHONE"), report("2021-06-01", "CHAT"));

        var caseId = QuarkusTransaction.requiringNew().call(() -> {
            var file = openCase.open(sue, Circumstances.notAsked(), "");
            reports.addAll(sue, imported.stream().map(report -> new AddReports.Added(file.id(), report)).toList());
            return file.id();
        });

        assertThat(reconcile.run().cells()).isEqualTo(2);
        assertThat(reconcile.run().differences()).filteredOn(difference -> difference.cell().cube() == Cube.REPORTS).isEmpty();
        assertThat(asked.ofCase(caseId)).extracting(ReportSummary::channelLabel).containsExactly("Chat", "Phone", "Phone");
        assertThat(asked.ofCase(caseId)).extracting(ReportSummary::received).startsWith(imported.getLast().received());
        assertThat(asked.timelineOf(caseId)).extracting("by", "what").contains(tuple(sue.id(), "Report logged (Chat)")).hasSize(3);
    }

    private static NewReport report(String day, String channel) {
        return NewReport.imported(LocalDate.parse(day), channel, Circumstances.notAsked(), ToldOfPolice.reportedOn(null));
    }
}
