package org.waymark.statistics.published.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.published.check.AStatement.said;
import static org.waymark.statistics.published.check.AStatement.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every source, however odd. */
class FigureCheckPropertyTest {

    private static final List<String> AREAS = List.of("E23000001", "E23000002", "E23000003",
            "E23000001;E23000002", "E23000002;E23000003", "E23000001;E23000002;E23000003", "38-forces");
    private static final List<String> SINGLE = AREAS.subList(0, 3);
    private static final List<String> MEASURES = List.of("recorded-offences", "not-supported", "not-supported-suspect-identified",
            "not-supported-no-suspect", "change-on-year-before", "charged-or-summonsed", "calls");
    private static final List<String> CLAIMS = List.of("half", "nearly a third", "more than one in three", "commonly", "past two years",
            "about 1 in 20", "at least three quarters", "40%");

    @Property(tries = 300)
    void the_order_of_the_statements_changes_nothing(@ForAll("sources") List<Statement> source, @ForAll Random random) {
        var shuffled = new ArrayList<>(source);
        Collections.shuffle(shuffled, random);

        assertThat(byId(FigureCheck.of(shuffled))).isEqualTo(byId(FigureCheck.of(source)));
    }

    @Property(tries = 300)
    void a_statement_of_another_source_changes_nothing(@ForAll("sources") List<Statement> source, @ForAll("sources") List<Statement> other) {
        var together = new ArrayList<>(source);
        other.forEach(statement -> together.add(elsewhere(statement)));

        assertThat(byId(FigureCheck.of(together))).containsAllEntriesOf(byId(FigureCheck.of(source)));
    }

    @Property(tries = 300)
    void every_statement_has_a_verdict_and_a_reason(@ForAll("sources") List<Statement> source) {
        assertThat(FigureCheck.of(source)).hasSameSizeAs(source).allSatisfy(checked -> {
            assertThat(checked.verdict()).isNotNull();
            assertThat(checked.explanation()).isNotBlank();
            assertThat(checked.recomputed().map(BigDecimal::scale).orElse(1)).isEqualTo(1);
        });
    }

    /** Counts that add up, shares that follow from them and words that hold, with any number left out of any statement. */
    @Property(tries = 500)
    void what_is_true_never_disagrees(@ForAll Random random) {
        var truth = new Truth(random);
        var source = IntStream.range(0, 30).mapToObj(number -> truth.told("T" + number).statement()).toList();

        assertThat(FigureCheck.of(source)).noneMatch(checked -> checked.verdict() == Verdict.DISAGREES);
    }

    @Provide
    Arbitrary<List<Statement>> sources() {
        return statement().list().ofMaxSize(14).map(FigureCheckPropertyTest::numbered);
    }

    private static Arbitrary<Statement> statement() {
        var count = Arbitraries.longs().between(0, 12).injectNull(0.4);
        var percent = Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("110")).ofScale(1).injectNull(0.5);
        return Combinators.combine(Arbitraries.of(AREAS), Arbitraries.of(2018, 2019), Arbitraries.of(MEASURES), Arbitraries.of(Qualifier.class),
                count, count, percent, Arbitraries.of(CLAIMS).injectNull(0.6))
                .as((area, year, measure, qualifier, part, whole, share, claim) -> {
                    var said = said("").in(area).during(year(year)).of(measure).meant(qualifier);
                    if (part != null) {
                        said.count(part);
                    }
                    if (whole != null) {
                        said.outOf(whole);
                    }
                    if (share != null) {
                        said.percent(share.toPlainString());
                    }
                    return (claim == null ? said : said.claim(claim)).statement();
                });
    }

    private static List<Statement> numbered(List<Statement> statements) {
        return IntStream.range(0, statements.size()).mapToObj(number -> named(statements.get(number), "S" + number, "One")).toList();
    }

    private static Statement elsewhere(Statement statement) {
        return named(statement, "Other " + statement.id(), "Another");
    }

    private static Statement named(Statement it, String id, String source) {
        return new Statement(id, source, it.publishedOn(), it.figure(), it.qualifier(), it.count(), it.denominator(), it.percent(), it.claim());
    }

    private static Map<String, CheckedStatement> byId(List<CheckedStatement> checked) {
        return checked.stream().collect(Collectors.toMap(one -> one.statement().id(), one -> one));
    }

    /** Three forces whose counts are known, and true things said of them and of their unions. */
    private static final class Truth {

        private final Map<String, Long> counts = new HashMap<>();
        private final Random random;

        Truth(Random random) {
            this.random = random;
            for (var area : SINGLE) {
                for (var year : List.of(2018, 2019)) {
                    var suspect = random.nextInt(60);
                    var noSuspect = random.nextInt(30);
                    var charged = random.nextInt(30);
                    put(area, year, "not-supported-suspect-identified", suspect);
                    put(area, year, "not-supported-no-suspect", noSuspect);
                    put(area, year, "not-supported", suspect + noSuspect);
                    put(area, year, "charged-or-summonsed", charged);
                    put(area, year, "recorded-offences", suspect + noSuspect + charged + 1 + random.nextInt(40));
                }
            }
        }

        AStatement told(String id) {
            var area = any(AREAS.subList(0, 6));
            var year = any(List.of(2018, 2019));
            var measure = any(List.of("recorded-offences", "not-supported", "not-supported-suspect-identified",
                    "not-supported-no-suspect", "charged-or-summonsed"));
            var part = count(area, year, measure);
            var whole = count(area, year, "recorded-offences");
            var said = said(id).in(area).during(year(year)).of(measure);
            if (random.nextInt(3) > 0) {
                said.count(part);
            }
            if (measure.equals("recorded-offences")) {
                return said;
            }
            if (random.nextBoolean()) {
                said.outOf(whole);
            }
            if (random.nextInt(3) > 0) {
                said.percent(Percentage.of(part, whole).rounded(random.nextInt(3)).toPlainString());
            }
            return random.nextInt(4) == 0 ? said.claim(word(part, whole)) : said;
        }

        private String word(long part, long whole) {
            var percent = new BigDecimal(part * 100).divide(new BigDecimal(whole), 0, RoundingMode.DOWN).intValueExact();
            return switch (random.nextInt(3)) {
                case 0 -> "at least " + percent + " in 100";
                case 1 -> "nearly " + (percent + 1) + " in 100";
                default -> "about " + percent + " in 100";
            };
        }

        private void put(String area, int year, String measure, long count) {
            counts.put(area + year + measure, count);
        }

        private long count(String area, int year, String measure) {
            return List.of(area.split(";")).stream().mapToLong(single -> counts.get(single + year + measure)).sum();
        }

        private <T> T any(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}
