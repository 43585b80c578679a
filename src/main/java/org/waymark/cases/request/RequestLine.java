package org.waymark.cases.request;

import java.util.UUID;

import org.waymark.reference.Lists;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A request in words. */
@TemplateData
record RequestLine(UUID id, String askedBy, String who, String basis, String on, String necessity, boolean open, String decision, String given,
        String pack, String told) {

    static RequestLine of(Requests.Request request) {
        var decided = request.decided();
        return new RequestLine(request.id(), Lists.ASKED_BY.labelOf(request.kind()), request.who(), Lists.LEGAL_BASIS.labelOf(request.legalBasis()),
                London.inWords(request.on()), request.necessity(), request.isOpen(),
                decided == null ? "" : Lists.REQUEST_DECISION.labelOf(decided.decision()) + ", " + London.inWords(decided.on()),
                decided == null ? "" : decided.given(), decided == null || decided.pack() == null ? "" : decided.pack(),
                decided == null ? "" : decided.toldOn() == null ? "No: " + decided.notTold() : "On " + London.inWords(decided.toldOn()));
    }
}
