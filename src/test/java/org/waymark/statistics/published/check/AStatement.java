package org.waymark.statistics.published.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds made-up statements of the "Northshire Gazette" about the year 2019, unless a test says otherwise. */
final class AStatement {

    static final String NORTH = "E23000001";
    static final String SOUTH = "E23000002";
    static final String WEST = "E23000003";
    static final String EAST = "E23000004";

    private final String id;
    private String source = "Northshire Gazette";
    private String area = NORTH;
    private Window window = year(2019);
    private String measure = "charged-or-summonsed";
    private Qualifier qualifier = Qualifier.EXACT;
    private Long count;
    private Long denominator;
    private String percent;
    private String claim;

    private AStatement(String id) {
        this.id = id;
    }

    static AStatement said(String id) {
        return new AStatement(id);
    }

    static Window year(int year) {
        return window(year + "-01-01", year + "-12-31");
    }

    static Window window(String from, String to) {
        return new Window(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** What the check makes of the first of these. */
    static CheckedStatement checked(AStatement first, AStatement... others) {
        return all(Stream.concat(Stream.of(first), Stream.of(others)).toArray(AStatement[]::new)).getFirst();
    }

    static List<CheckedStatement> all(AStatement... statements) {
        return FigureCheck.of(Stream.of(statements).map(AStatement::statement).toList());
    }

    AStatement by(String source) {
        this.source = source;
        return this;
    }

    AStatement of(String measure) {
        this.measure = measure;
        return this;
    }

    AStatement in(String... areas) {
        this.area = String.join(";", areas);
        return this;
    }

    AStatement during(Window window) {
        this.window = window;
        return this;
    }

    AStatement meant(Qualifier qualifier) {
        this.qualifier = qualifier;
        return this;
    }

    AStatement count(long count) {
        this.count = count;
        return this;
    }

    AStatement outOf(long denominator) {
        this.denominator = denominator;
        return this;
    }

    AStatement percent(String percent) {
        this.percent = percent;
        return this;
    }

    AStatement claim(String claim) {
        this.claim = claim;
        return this;
    }

    Statement statement() {
        return new Statement(id, source, new PublishedOn("2020"), new Figure(measure, Area.of(area), window), qualifier,
                Optional.ofNullable(count), Optional.ofNullable(denominator), Optional.ofNullable(percent).map(BigDecimal::new),
                Optional.ofNullable(claim));
    }
}
