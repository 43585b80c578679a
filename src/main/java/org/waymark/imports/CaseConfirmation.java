package org.waymark.imports;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.waymark.access.Actor;
import org.waymark.people.OnConfirmation;
import org.waymark.web.Done;

/** Imports a previewed file of cases once its owner confirms it. */
@ApplicationScoped
class CaseConfirmation implements OnConfirmation {

    private final ImportCases cases;
    private final CaseImportAnswers answers;
    private final Done done;

    CaseConfirmation(ImportCases cases, CaseImportAnswers answers, Done done) {
        this.cases = cases;
        this.answers = answers;
        this.done = done;
    }

    @Override
    public Optional<Response> confirm(Actor actor, UUID file, boolean inJson) {
        return cases.confirm(actor, file).map(carried -> carried.isDone() && !inJson
                ? done.seeOther("/imports/cases/" + carried.id(), "file-imported")
                : answers.carried(carried, inJson));
    }
}
