package org.waymark.investigation.contradiction;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
import org.waymark.access.Acting;
import org.waymark.access.Actor;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.time.London;
import org.waymark.web.Pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What does not go together, over all cases of the team, and withdrawals for which the police have not given an outcome yet. */
@Path("/contradictions")
public class ContradictionsResource {

    private static final int SIZE = 25;

    private final Acting acting;
    private final Contradictions contradictions;
    private final Audit audit;
    private final Clock clock;

    ContradictionsResource(Acting acting, Contradictions contradictions, Audit audit, Clock clock) {
        this.acting = acting;
        this.contradictions = contradictions;
        this.audit = audit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "investigation/contradiction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance contradictions(Pages pages, List<ContradictionLine> lines, Pages waitingPages, List<WaitingLine> waiting);

        static native TemplateInstance waiting(Pages waitingPages, List<WaitingLine> waiting);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance contradictions(@RestQuery String page) {
        var actor = acting.actor();
        var pages = new Pages(contradictions.count(actor), SIZE, number(page), "/contradictions");
        var waitingPages = waitingPages(actor, null);
        audit.appendList(actor, AuditAction.CONTRADICTIONS_LISTED, "page=" + pages.number(), pages.found());
        return Templates.contradictions(pages,
                contradictions.list(actor, pages.offset(), SIZE).stream().map(ContradictionLine::of).toList(),
                waitingPages, waiting(actor, waitingPages));
    }

    @GET
    @Path("waiting")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance waiting(@RestQuery String page) {
        var actor = acting.actor();
        var pages = waitingPages(actor, page);
        audit.appendList(actor, AuditAction.CONTRADICTIONS_LISTED, "waiting page=" + pages.number(), pages.found());
        return Templates.waiting(pages, waiting(actor, pages));
    }

    private Pages waitingPages(Actor actor, String page) {
        return new Pages(contradictions.countWaiting(actor), SIZE, number(page), "/contradictions/waiting");
    }

    private List<WaitingLine> waiting(Actor actor, Pages pages) {
        var today = London.today(clock);
        return contradictions.listWaiting(actor, pages.offset(), SIZE).stream().map(line -> WaitingLine.of(line, today)).toList();
    }

    /** What is no number leads to the first page. */
    private static int number(String page) {
        return page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    }
}
