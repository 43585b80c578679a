package org.waymark.investigation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.ledger.Recount;

/** Asks anew of each recorded offence whether its victim was told of the right to anonymity. */
@ApplicationScoped
class AnonymityRecount implements Recount {

    private static final String TELLINGS = """
            select force, to_char(recorded_on, 'YYYY-MM') as month, offence,
                coalesce((select case when told then 'YES' else 'NO' end from investigation.anonymity_told
                    where case_id = record.case_id order by entry desc limit 1), 'NOT_ASKED') as told
            from investigation.police_record record
            where recorded_on is not null""";

    @Override
    public Set<Cube> cubes() {
        return Set.of(Cube.ANONYMITY);
    }

    @Override
    public List<Cell> recount(Connection snapshot) {
        try (var statement = snapshot.createStatement(); var row = statement.executeQuery(TELLINGS)) {
            var cells = new ArrayList<Cell>();
            while (row.next()) {
                cells.add(Cube.ANONYMITY.cell(row.getString("force"), row.getString("month"), row.getString("offence"), row.getString("told")));
            }
            return cells;
        } catch (SQLException cause) {
            throw new IllegalStateException("Who was told of anonymity cannot be counted.", cause);
        }
    }
}
