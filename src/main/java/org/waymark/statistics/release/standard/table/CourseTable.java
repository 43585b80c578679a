package org.waymark.statistics.release.standard.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.ledger.Cube;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.InvestigationCourse.Stretch;
import org.waymark.statistics.measures.InvestigationCourse;
import org.waymark.statistics.release.standard.count.Cells;
import org.waymark.statistics.release.standard.count.Counting;
import org.waymark.statistics.release.standard.count.Entry;
import org.waymark.statistics.release.standard.count.Part;
import org.waymark.statistics.release.standard.count.Period;
import org.waymark.statistics.release.standard.count.Periods;
import org.waymark.statistics.release.standard.relation.Relation;

/**
 * What became of recorded offences in each stretch of months since the record: whoever is followed into a stretch is decided in it,
 * followed no further, or followed into the next one. Its counts are those of a life table and stand in no single cell of the ledger.
 */
public record CourseTable(Period whole, List<InvestigationCourse> courses) {

    private static final List<Integer> LADDER = List.of(3, 6, 12);
    static final String AT_RISK = "at-risk";
    /** What happens to those at risk, besides being followed into the next stretch. */
    static final List<String> ENDS = List.of("withdrawn", "charged", "other", "censored");
    private static final String MONTHS = "months";
    private static final String EVENT = "event";

    public static CourseTable of(Period whole, LocalDate asAt, Cells cells) {
        return new CourseTable(whole, LADDER.stream().map(months -> InvestigationCourse.of(whole.months(), asAt, months, cells.byCell())).toList());
    }

    public StandardTable table() {
        return new StandardTable(InvestigationCourse.NAME, Basis.RECORDED, StandardTable.OFFENCES,
                courses.stream().map(course -> new Step("by %d months".formatted(course.step()), layout(course), new Saying.Plain(title(course)))).toList(),
                List.of(InvestigationCourse.DEFINITION + " (Version %d.)".formatted(InvestigationCourse.VERSION)));
    }

    /** The number of each counting of the table, at whatever step it is published. */
    public Map<Counting, Long> counts() {
        var counts = new LinkedHashMap<Counting, Long>();
        courses.forEach(course -> stretches(course).forEach(stretch -> counts.putAll(counts(stretch))));
        return counts;
    }

    /** How its counts hang together, and with how many offences were recorded when. */
    public List<Relation> relations(Periods periods) {
        return new CourseRelations(this, periods).all();
    }

    /** As many as the window has, so that their number does not say when the first offence was recorded. */
    List<Stretch> stretches(InvestigationCourse course) {
        var none = IntStream.range(course.stretches().size(), course.stretchesOf(whole.months().from()))
                .mapToObj(place -> new Stretch(place * course.step(), (place + 1) * course.step(), 0, 0, 0, 0, 0));
        return Stream.concat(course.stretches().stream(), none).toList();
    }

    private Layout layout(InvestigationCourse course) {
        var lines = stretches(course).stream().map(stretch -> new Layout.Line(List.of(new Key(code(stretch), "%d to %d".formatted(stretch.from(), stretch.to()))),
                counts(stretch).keySet().stream().<Entry>map(Entry.Number::new).toList())).toList();
        return new Layout(title(course), List.of(new Dimension(MONTHS, "Months since recording")), columns(), lines);
    }

    private Map<Counting, Long> counts(Stretch stretch) {
        var counts = new LinkedHashMap<Counting, Long>();
        counts.put(counting(stretch, AT_RISK), stretch.atRisk());
        var ends = List.of(stretch.withdrawn(), stretch.charged(), stretch.other(), stretch.censored());
        for (int end = 0; end < ENDS.size(); end++) {
            counts.put(counting(stretch, ENDS.get(end)), ends.get(end));
        }
        return counts;
    }

    private Counting counting(Stretch stretch, String event) {
        return new Counting(Cube.COURSE, counted(stretch, event).entrySet().stream().map(part -> Part.of(part.getKey(), part.getValue(), part.getValue())).toList(),
                whole);
    }

    static SortedMap<String, String> counted(Stretch stretch, String event) {
        return new TreeMap<>(Map.of(MONTHS, code(stretch), EVENT, event));
    }

    private static String code(Stretch stretch) {
        return stretch.from() + "-" + stretch.to();
    }

    private static String title(InvestigationCourse course) {
        return "What decided recorded offences first, by months since recording, %d at a time".formatted(course.step());
    }

    private static List<Column> columns() {
        return List.of(column(AT_RISK, "Followed", "Offences not decided before these months and followed to their end."),
                column("withdrawn", "Withdrawn", "Offences decided first by a withdrawal that stands, in these months."),
                column("charged", "Charged", "Offences decided first by a charge or summons (outcome 1), in these months."),
                column("other", "Other outcome", "Offences decided first by another outcome, in these months."),
                column("censored", "Followed so far", "Offences not decided by the end of these months and not followed any longer: they were recorded too lately."));
    }

    private static Column column(String code, String label, String definition) {
        return new Column(code, label, definition, Unit.COUNT);
    }
}
