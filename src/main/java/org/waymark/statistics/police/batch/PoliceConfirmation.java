package org.waymark.statistics.police.batch;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.waymark.access.Actor;
import org.waymark.people.OnConfirmation;
import org.waymark.web.Done;

/** Answers for kept files of police figures when they are confirmed. */
@ApplicationScoped
public class PoliceConfirmation implements OnConfirmation {

    private final ImportPoliceFigures figures;
    private final Done done;

    PoliceConfirmation(ImportPoliceFigures figures, Done done) {
        this.figures = figures;
        this.done = done;
    }

    @Override
    public Optional<Response> confirm(Actor actor, UUID file, boolean inJson) {
        return figures.confirm(actor, file).map(result -> inJson
                ? PoliceImportResource.imported(true, result)
                : done.seeOther("/statistics/police", "file-imported"));
    }
}
