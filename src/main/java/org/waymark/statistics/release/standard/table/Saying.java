package org.waymark.statistics.release.standard.table;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.waymark.statistics.InWords;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.ReleaseTable.Row;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.release.standard.count.Parts;
import org.waymark.statistics.release.standard.count.Tally;

/**
 * What a published table says in one sentence. It is made from the numbers that the table shows and from nothing else, and says
 * less where they are small or where chance decides.
 */
public sealed interface Saying {

    String of(ReleaseTable table, Basis basis);

    /** No more than what the table is. */
    record Plain(String sentence) implements Saying {

        @Override
        public String of(ReleaseTable table, Basis basis) {
            return sentence;
        }
    }

    /** The share of a measure in everything together. */
    record Total(Measure measure) implements Saying {

        @Override
        public String of(ReleaseTable table, Basis basis) {
            return share(table, basis, measure, row -> row.keys().stream().allMatch(Key::isTotal));
        }
    }

    /** The share of a measure in a row of its own. */
    record Line(Measure measure, String code) implements Saying {

        @Override
        public String of(ReleaseTable table, Basis basis) {
            return share(table, basis, measure, row -> row.keys().getFirst().code().equals(code));
        }
    }

    /** The number of a measure in everything together. */
    record Count(Measure measure) implements Saying {

        @Override
        public String of(ReleaseTable table, Basis basis) {
            var words = measure.saying().split("\\|");
            return table.rows().stream().filter(row -> row.keys().stream().allMatch(Key::isTotal)).findFirst()
                    .map(row -> row.values().get(place(table, measure.name())))
                    .filter(Value.Count.class::isInstance).map(Value.Count.class::cast)
                    .map(count -> "About %s %s%s".formatted(InWords.grouped(count.number()), words[1], words[2]))
                    .orElse("Too few %s to say how many".formatted(basis.things()));
        }
    }

    /** The group that comes first, unless another's interval reaches to it; what is not known is no finding. */
    record Largest(Measure measure, String dimension) implements Saying {

        private static final List<String> WIDER = List.of("family");

        @Override
        public String of(ReleaseTable table, Basis basis) {
            var groups = table.rows().stream().filter(row -> isGroup(table, row)).filter(row -> percent(table, row, measure).isPresent())
                    .sorted(Comparator.comparing((Row row) -> percent(table, row, measure).orElseThrow().number()).reversed()).toList();
            if (groups.isEmpty()) {
                return tooFew(basis);
            }
            var first = percent(table, groups.getFirst(), measure).orElseThrow();
            var within = groups.stream().filter(row -> percent(table, row, measure).orElseThrow().high().compareTo(first.low()) >= 0)
                    .map(row -> row.keys().get(placeOf(table)).label()).toList();
            var words = measure.saying().replace("{things}", basis.things()).split("\\|");
            return InWords.capital(InWords.first(within, words[0], share(first, words[1])));
        }

        /** Of everything together, but told apart by this. */
        private boolean isGroup(ReleaseTable table, Row row) {
            for (int place = 0; place < row.keys().size(); place++) {
                var code = table.dimensions().get(place).code();
                var total = row.keys().get(place).isTotal();
                var wider = WIDER.contains(code) && !dimension.equals(code);
                if (!wider && total == dimension.equals(code) || row.keys().get(place).code().equals(Parts.NOT_KNOWN)) {
                    return false;
                }
            }
            return true;
        }

        private int placeOf(ReleaseTable table) {
            return table.dimensions().stream().map(ReleaseTable.Dimension::code).toList().indexOf(dimension);
        }
    }

    private static String share(ReleaseTable table, Basis basis, Measure measure, Predicate<Row> which) {
        return table.rows().stream().filter(which).findFirst().flatMap(row -> percent(table, row, measure))
                .map(percent -> InWords.capital(share(percent, measure.saying().replace("{things}", basis.things()))))
                .orElse(tooFew(basis));
    }

    /** Reasons and their families stand in one column. */
    private static Optional<Value.Percent> percent(ReleaseTable table, Row row, Measure measure) {
        var place = place(table, Tally.percentOf(measure));
        var value = row.values().get(place < 0 ? table.columns().size() - 1 : place);
        return value instanceof Value.Percent percent ? Optional.of(percent) : Optional.empty();
    }

    private static int place(ReleaseTable table, String column) {
        return table.columns().stream().map(ReleaseTable.Column::code).toList().indexOf(column);
    }

    /** The percentage has one decimal: so many of a thousand. */
    private static String share(Value.Percent percent, String things) {
        return InWords.share(percent.number().movePointRight(1).longValueExact(), BigDecimal.valueOf(1000).longValueExact(), things);
    }

    private static String tooFew(Basis basis) {
        return "Too few %s to speak of shares".formatted(basis.things());
    }
}
