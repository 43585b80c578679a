package org.waymark.statistics.release.standard.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.waymark.ledger.Cube;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.Sum.Kind;
import org.waymark.statistics.measures.InvestigationCourse;
import org.waymark.statistics.measures.InvestigationCourse.Stretch;
import org.waymark.statistics.measures.OutcomeMeasures;
import org.waymark.statistics.release.standard.count.Period;
import org.waymark.statistics.release.standard.count.Periods;
import org.waymark.statistics.release.standard.relation.Relation;
import org.waymark.statistics.release.standard.relation.Relation.Told.Things;

/** How the counts of the course of investigations hang together, and with how many offences were recorded when and with what outcome. */
record CourseRelations(CourseTable table, Periods periods) {

    List<Relation> all() {
        return table.courses().stream().flatMap(course -> Stream.of(lifeTable(course), decided(course), recorded(course)).flatMap(List::stream)).toList();
    }

    /** Whoever is at risk in a stretch meets one of its ends or is at risk in the next. */
    private List<Relation> lifeTable(InvestigationCourse course) {
        var relations = new ArrayList<Relation>();
        var stretches = table.stretches(course);
        for (int place = 0; place < stretches.size(); place++) {
            var next = place + 1 < stretches.size() ? Stream.of(things(stretches.get(place + 1), CourseTable.AT_RISK)) : Stream.<Things>empty();
            var stretch = stretches.get(place);
            relations.add(new Relation.Told(things(stretch, CourseTable.AT_RISK), Stream.concat(CourseTable.ENDS.stream().map(end -> things(stretch, end)), next).toList(), Kind.EXACT));
        }
        return relations;
    }

    /** Decided first by an outcome is what has that outcome: a charge, or another that is assigned. */
    private List<Relation> decided(InvestigationCourse course) {
        var charged = recorded(Map.of("outcome", OutcomeMeasures.CHARGED_OR_SUMMONSED.name()));
        var notYet = recorded(Map.of("outcome", OutcomeMeasures.NOT_YET_ASSIGNED.name()));
        var others = Stream.concat(Stream.of(charged, notYet), table.stretches(course).stream().map(stretch -> things(stretch, "other"))).toList();
        return List.of(new Relation.Told(charged, table.stretches(course).stream().map(stretch -> things(stretch, "charged")).toList(), Kind.APART),
                new Relation.Told(recorded(Map.of()), others, Kind.APART));
    }

    /** Who is followed into a stretch, or no further, was recorded in the months of which that is true. */
    private List<Relation> recorded(InvestigationCourse course) {
        var relations = new ArrayList<Relation>();
        for (var level : periods.levels()) {
            var stretches = table.stretches(course);
            for (int place = 0; place < stretches.size(); place++) {
                int over = place + 1;
                var stretch = stretches.get(place);
                var followed = level.stream().filter(period -> period.months().months().stream().anyMatch(month -> course.stretchesOf(month) >= over)).toList();
                var whole = level.stream().filter(period -> period.months().months().stream().allMatch(month -> course.stretchesOf(month) >= over)).toList();
                var noFurther = level.stream().filter(period -> period.months().months().stream().anyMatch(month -> course.stretchesOf(month) == over)).toList();
                relations.add(new Relation.Told(things(stretch, CourseTable.AT_RISK), recorded(followed), Kind.COVERED));
                relations.add(new Relation.Told(things(stretch, "censored"), recorded(noFurther), Kind.COVERED));
                if (place == 0 && !whole.isEmpty()) {
                    relations.add(new Relation.Told(things(stretch, CourseTable.AT_RISK), recorded(whole), whole.equals(followed) ? Kind.EXACT : Kind.APART));
                }
            }
        }
        return relations;
    }

    private List<Things> recorded(List<Period> periods) {
        return periods.stream().map(period -> Things.of(Cube.RECORDED, Map.of(CountId.TIME, period.code()))).toList();
    }

    private Things recorded(Map<String, String> codes) {
        var ofWindow = new TreeMap<>(codes);
        ofWindow.put(CountId.TIME, table.whole().code());
        return new Things(Cube.RECORDED, ofWindow);
    }

    private Things things(Stretch stretch, String event) {
        var ofWindow = CourseTable.counted(stretch, event);
        ofWindow.put(CountId.TIME, table.whole().code());
        return new Things(Cube.COURSE, ofWindow);
    }
}
