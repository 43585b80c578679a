package org.waymark.statistics.release.check;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.statistics.InWords;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.attack.Exposed;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.Measures;
import org.waymark.statistics.release.Life;
import org.waymark.statistics.release.standard.Plan;
import org.waymark.statistics.release.standard.StandardTables;
import org.waymark.statistics.release.standard.TablePlan.Place;
import org.waymark.time.London;

/** Says in words which count of which table is exposed, as a reader of the tables finds it. */
@ApplicationScoped
class NameCounts {

    private static final String EARLIER = "An earlier release";
    private static final String FORCE = "force";

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
        return new Exposure(place.title(), String.join(", ", place.row()), place.column(), exposed.least(), exposed.most(), exposed.isDifference(),
                exposed.givenAwayBy().stream().map(id -> inWords(place(plan, exposed.table(), id))).distinct().toList());
    }

    /** In the table of which it is told, else in the first that has it; a count of an earlier release may stand in none of these tables. */
    private static Place place(Plan plan, String table, CountId id) {
        return plan.table(table).flatMap(one -> one.placeOf(id))
                .or(() -> plan.tables().stream().map(one -> one.placeOf(id)).flatMap(Optional::stream).findFirst())
                .orElseGet(() -> earlier(id));
    }

    private static Place earlier(CountId id) {
        var forces = id.where().containsKey(FORCE) ? Plan.labelOfForces(id.where().get(FORCE)) : "All forces";
        var others = id.where().entrySet().stream().filter(code -> !code.getKey().equals(FORCE) && !code.getKey().equals(CountId.TIME))
                .map(code -> Measures.find(code.getValue()).map(Measure::label).orElse(code.getValue())).toList();
        return new Place(EARLIER, List.of(forces, months(id.where().get(CountId.TIME))), others.isEmpty() ? "all together" : InWords.list(others, "and"));
    }

    private static String months(String time) {
        return Arrays.stream(time.split("/")).map(YearMonth::parse).map(London::inWords).distinct().collect(Collectors.joining(" to "));
    }

    private static String inWords(Place place) {
        return "%s: %s, %s".formatted(place.title(), String.join(", ", place.row()), place.column());
    }
}
