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

/** Looks anew for what decided each recorded offence first, from what was stated and by the calendar of the database. */
@ApplicationScoped
class CourseRecount implements Recount {

    private static final String COURSES = """
            with counted as (
                select distinct on (police_record_id) police_record_id, code, assigned_on
                from investigation.outcome given
                where not exists (select 1 from investigation.outcome correction where correction.replaces = given.id)
                order by police_record_id, account = 'POLICE' desc, assigned_on desc, entry desc
            ), event as (
                select record.id, 1 as place, 'WITHDRAWN' as event, withdrawal.withdrawn_on as day
                from investigation.police_record record join investigation.withdrawal withdrawal on withdrawal.case_id = record.case_id
                where not exists (select 1 from investigation.reversal where withdrawal_id = withdrawal.id)
                union all
                select police_record_id, 2, case when code in ('1', '1A') then 'CHARGED' else 'OTHER' end, assigned_on from counted
            ), first as (
                select distinct on (id) id, event, day from event order by id, day, place
            )
            select force, to_char(recorded_on, 'YYYY-MM') as month, event,
                (extract(year from day) - extract(year from recorded_on)) * 12 + extract(month from day) - extract(month from recorded_on)
                    - case when extract(day from day) < extract(day from recorded_on) then 1 else 0 end as months
            from investigation.police_record join first using (id)
            where recorded_on is not null""";

    @Override
    public Set<Cube> cubes() {
        return Set.of(Cube.COURSE);
    }

    @Override
    public List<Cell> recount(Connection snapshot) {
        try (var statement = snapshot.createStatement(); var row = statement.executeQuery(COURSES)) {
            var cells = new ArrayList<Cell>();
            while (row.next()) {
                cells.add(Cube.COURSE.cell(row.getString("force"), row.getString("month"), inBounds(row.getInt("months")), row.getString("event")));
            }
            return cells;
        } catch (SQLException cause) {
            throw new IllegalStateException("The courses of investigations cannot be counted.", cause);
        }
    }

    private static String inBounds(int months) {
        return months < 0 ? "0" : months < 60 ? Integer.toString(months) : "60+";
    }
}
