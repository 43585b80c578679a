package org.waymark.statistics.published;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.waymark.statistics.published.check.CheckedStatement;
import org.waymark.statistics.published.check.FigureCheck;
import org.waymark.statistics.published.check.Statement;

/** The statements of a file beside those that are known: which are new, which have other content and which are the same. */
record Brought(List<Statement> fresh, List<Statement> changed, List<Statement> same) {

    static Brought of(Collection<Statement> file, Map<String, Stored> known) {
        var brought = new Brought(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        file.forEach(statement -> brought.listFor(statement, known.get(statement.id())).add(statement));
        return brought;
    }

    /** Those that are written when the file is imported. */
    List<Statement> toImport() {
        var statements = new ArrayList<>(fresh);
        statements.addAll(changed);
        return statements;
    }

    ImportResult result() {
        return new ImportResult(fresh.size() + changed.size(), same.size());
    }

    /** What the check will make of those to import, beside everything that is already known. */
    List<CheckedStatement> checked(Map<String, Stored> known) {
        var together = new LinkedHashMap<String, Statement>();
        known.forEach((id, stored) -> together.put(id, stored.statement()));
        var toImport = Set.copyOf(toImport());
        toImport.forEach(statement -> together.put(statement.id(), statement));
        return FigureCheck.of(together.values()).stream().filter(checked -> toImport.contains(checked.statement())).toList();
    }

    private List<Statement> listFor(Statement statement, Stored known) {
        if (known == null) {
            return fresh;
        }
        return known.statement().equals(statement) ? same : changed;
    }
}
