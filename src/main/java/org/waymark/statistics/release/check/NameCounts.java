package org.waymark.statistics.release.check;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.attack.Exposed;
import org.waymark.statistics.release.life.Life;
import org.waymark.statistics.release.standard.Plan;
import org.waymark.statistics.release.standard.StandardTables;
import org.waymark.statistics.release.standard.TablePlan.Place;

/** Says in words which count of which table is exposed, as a reader of the tables finds it. */
@ApplicationScoped
class NameCounts {

    private final StandardTables tables;

    NameCounts(StandardTables tables) {
        this.tables = tables;
    }

    List<Exposure> inWords(Life life, List<Exposed> exposed) {
        var plan = tables.plan(life.preparation().asked());
        return exposed.stream().map(one -> exposure(plan, one)).toList();
    }

    private static Exposure exposure(Plan plan, Exposed exposed) {
        var place = place(plan, exposed.table(), exposed.id());
        return new Exposure(place.title(), String.join(", ", place.row()), place.column(), exposed.isDifference(), exposed.least(), exposed.most(),
                exposed.givenAwayBy().stream().map(id -> inWords(place(plan, exposed.table(), id))).distinct().toList());
    }

    /** In the table of which it is told, else in the first that has it; a count of an earlier release may stand in none of these tables. */
    private static Place place(Plan plan, String table, CountId id) {
        return plan.table(table).flatMap(one -> one.placeOf(id))
                .or(() -> plan.tables().stream().map(one -> one.placeOf(id)).flatMap(Optional::stream).findFirst())
                .orElseGet(() -> EarlierCount.place(id));
    }

    private static String inWords(Place place) {
        return "%s: %s, %s".formatted(place.title(), String.join(", ", place.row()), place.column());
    }
}
