package org.waymark.statistics.published;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.waymark.statistics.published.check.Statement;

/** The columns of the import, in the order in which they are also given back. */
enum StatementColumn {

    STATEMENT(Statement::id),
    SOURCE(Statement::source),
    PUBLISHED_ON(statement -> statement.publishedOn().value()),
    AREA(statement -> statement.figure().area().text()),
    PERIOD_FROM(statement -> statement.figure().window().from().toString()),
    PERIOD_TO(statement -> statement.figure().window().to().toString()),
    MEASURE(statement -> statement.figure().measure()),
    QUALIFIER(statement -> statement.qualifier().code()),
    COUNT(statement -> statement.count().orElse(null)),
    DENOMINATOR(statement -> statement.denominator().orElse(null)),
    PERCENT(statement -> statement.percent().orElse(null)),
    CLAIM(statement -> statement.claim().orElse(null));

    private final Function<Statement, Object> value;

    StatementColumn(Function<Statement, Object> value) {
        this.value = value;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a file gives it back; null where nothing was published. */
    Object valueIn(Statement statement) {
        return value.apply(statement);
    }

    static Stream<String> headers() {
        return Stream.of(values()).map(StatementColumn::header);
    }
}
