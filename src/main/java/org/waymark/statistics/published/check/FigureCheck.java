package org.waymark.statistics.published.check;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/** Checks published statements against each other; only statements of the same source are ever combined. */
public final class FigureCheck {

    private FigureCheck() {
    }

    /** Every statement with its verdict, in the order in which they were given, which changes no verdict. */
    public static List<CheckedStatement> of(Collection<Statement> statements) {
        var checked = new HashMap<Statement, CheckedStatement>();
        statements.stream().collect(groupingBy(Statement::source)).values().stream().map(SourceFigures::of)
                .forEach(source -> source.statements()
                        .forEach(statement -> checked.put(statement, new StatementCheck(statement, source).result())));
        return statements.stream().map(checked::get).toList();
    }
}
