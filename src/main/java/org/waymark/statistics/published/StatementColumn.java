package org.waymark.statistics.published;

import java.util.Locale;
import java.util.stream.Stream;

/** The columns of the import, in the order in which they are also given back. */
enum StatementColumn {

    STATEMENT, SOURCE, PUBLISHED_ON, AREA, PERIOD_FROM, PERIOD_TO, MEASURE, QUALIFIER, COUNT, DENOMINATOR, PERCENT, CLAIM;

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stream<String> headers() {
        return Stream.of(values()).map(StatementColumn::header);
    }
}
