package org.waymark.statistics.release.cells;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.PlannedRelease;
import org.waymark.statistics.disclosure.PlannedTable;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.Sum;
import org.waymark.statistics.release.content.Sha256;
import org.waymark.statistics.release.standard.Plan;

/**
 * The true counts of a release as rows, from which it can be rebuilt exactly: later releases are attacked with it. The hash is
 * for ourselves alone: whoever had it could try guesses against it.
 */
public record Cells(List<CountRow> counts, List<SumRow> sums) {

    /** A count of a table. */
    public record CountRow(String table, String id, long count, long atLeast, boolean zeroIsSmall, boolean structural, boolean suppressed) {

        PlannedCount planned() {
            return new PlannedCount(CountIdText.read(id), count, atLeast, zeroIsSmall, structural);
        }
    }

    /** How counts of a table hang together. */
    public record SumRow(String table, String kind, String whole, List<String> parts) {

        Sum sum() {
            return new Sum(CountIdText.read(whole), parts.stream().map(CountIdText::read).toList(), Sum.Kind.valueOf(kind));
        }
    }

    public static Cells of(ProtectedRelease release) {
        var counts = new ArrayList<CountRow>();
        var sums = new ArrayList<SumRow>();
        for (var table : release.planned().tables()) {
            table.counts().forEach(count -> counts.add(new CountRow(table.code(), CountIdText.of(count.id()), count.count(), count.atLeast(), count.zeroIsSmall(),
                    count.structural(), !release.shows(count.id()))));
            table.sums().forEach(sum -> sums.add(new SumRow(table.code(), sum.kind().name(), CountIdText.of(sum.whole()),
                    sum.parts().stream().map(CountIdText::of).toList())));
        }
        return new Cells(counts, sums);
    }

    public ProtectedRelease rebuilt(String name, LocalDate asAt, Rules rules) {
        Map<String, List<PlannedCount>> countsOf = counts.stream().collect(groupingBy(CountRow::table, mapping(CountRow::planned, toList())));
        Map<String, List<Sum>> sumsOf = sums.stream().collect(groupingBy(SumRow::table, mapping(SumRow::sum, toList())));
        var tables = Stream.concat(counts.stream().map(CountRow::table), sums.stream().map(SumRow::table)).distinct()
                .map(code -> new PlannedTable(code, countsOf.getOrDefault(code, List.of()), sumsOf.getOrDefault(code, List.of()), !code.equals(Plan.ACROSS))).toList();
        var suppressed = counts.stream().filter(CountRow::suppressed).map(row -> CountIdText.read(row.id())).collect(Collectors.toSet());
        return new ProtectedRelease(new PlannedRelease(name, asAt, tables), suppressed, rules);
    }

    public String sha256() {
        var text = Stream.concat(counts.stream(), sums.stream()).map(Object::toString).collect(Collectors.joining("\n"));
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
