package org.waymark.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.ledger.Recount;

/** Counts the submitted reports anew, waiting ones among them; drafts are not counted. */
@ApplicationScoped
class RecountReports implements Recount {

    @Override
    public Set<Cube> cubes() {
        return Set.of(Cube.REPORTS);
    }

    @Override
    public List<Cell> recount(Connection snapshot) {
        try (var statement = snapshot.createStatement(); var rows = statement.executeQuery("""
                select to_char(received_at at time zone 'Europe/London', 'YYYY-MM'), channel, reported
                from intake.report where submitted_at is not null""")) {
            var cells = new ArrayList<Cell>();
            while (rows.next()) {
                cells.add(Cube.REPORTS.cell(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
            return cells;
        } catch (SQLException cause) {
            throw new IllegalStateException("Reports cannot be recounted.", cause);
        }
    }
}
