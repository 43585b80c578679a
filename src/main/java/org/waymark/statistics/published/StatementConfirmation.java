package org.waymark.statistics.published;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.waymark.access.Actor;
import org.waymark.people.OnConfirmation;
import org.waymark.web.Done;

/** Answers for kept files of published statements when they are confirmed. */
@ApplicationScoped
public class StatementConfirmation implements OnConfirmation {

    private final ImportStatements statements;
    private final Done done;

    StatementConfirmation(ImportStatements statements, Done done) {
        this.statements = statements;
        this.done = done;
    }

    @Override
    public Optional<Response> confirm(Actor actor, UUID file, boolean inJson) {
        return statements.confirm(actor, file).map(result -> inJson
                ? StatementImportResource.imported(true, result)
                : done.seeOther("/statistics/published", "file-imported"));
    }
}
