package org.waymark.web;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;

/** Pages that show every piece of the page kit at once. They exist in tests only, and there only where a profile asks. */
@Path("/specimen")
@IfBuildProperty(name = "waymark.specimen", stringValue = "true")
public class SpecimenResource {

    private final Engine engine;
    private final Done done;
    private final MadeUp madeUp;

    SpecimenResource(Engine engine, Done done, MadeUp madeUp) {
        this.engine = engine;
        this.done = done;
        this.madeUp = madeUp;
    }

    @GET
    @Path("case")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance aCase() {
        madeUp.complete();
        return engine.getTemplate("web/specimen-case").data("bar", bar());
    }

    @GET
    @Path("statistics")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance statistics() {
        return engine.getTemplate("web/specimen-statistics").instance();
    }

    @GET
    @Path("list")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return engine.getTemplate("web/specimen-list").data("pages", new Pages(431, 25, 6, "/cases?status=OPEN"));
    }

    /** Breaks what the browser tests are there to notice. */
    @GET
    @Path("broken")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public String broken() {
        return """
                <!doctype html><html lang="en"><head><title>Broken – Waymark</title><link rel="stylesheet" href="/assets/nowhere.css"></head>
                <body><main><h1>Broken</h1><input name="phone"><script>document.title = ''</script><p>%s</p></main></body></html>"""
                .formatted("wide".repeat(1000));
    }

    @GET
    @Path("form")
    @RolesAllowed("**")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        return form(FormErrors.none(), null, null, null, List.of());
    }

    @POST
    @Path("form")
    @RolesAllowed("**")
    @Produces(MediaType.TEXT_HTML)
    public Response post(@RestForm String on, @RestForm String force, @RestForm String note, @RestForm List<String> reasons) {
        var errors = FormErrors.none();
        errors.requiredDay("on", on, "the date of the withdrawal");
        errors.code("force", force, List.of("lancashire", "gwent")::contains, "Choose a force");
        errors.text("note", note, 20);
        return errors.isAny()
                ? Response.status(422).entity(form(errors, on, force, note, reasons)).build()
                : done.seeOther("/specimen/form", "withdrawal-recorded");
    }

    private TemplateInstance form(FormErrors errors, String on, String force, String note, List<String> reasons) {
        return engine.getTemplate("web/specimen-form").data("bar", bar()).data("errors", errors)
                .data("on", on).data("force", force).data("note", note).data("chosen", reasons)
                .data("forces", List.of(Option.of("lancashire", "Lancashire Constabulary"), Option.of("gwent", "Gwent Police")))
                .data("stages", List.of(Option.of("BEFORE_STATEMENT", "Before a statement was taken"),
                        new Option("DURING_EVIDENCE", "While evidence was gathered", "For example while the phone was being examined")))
                .data("reasons", List.of(new Option("FEAR_SUSPECT", "Afraid of the suspect", "Asks for a safeguarding review"),
                        Option.of("DELAY", "It took too long"), Option.of("MOVE_ON", "Wants to move on")));
    }

    private static IdentityBar bar() {
        return new IdentityBar("K7QF-3M2D",
                List.of(new IdentityBar.Tag("open", "Open"), new IdentityBar.Tag("care", "Safeguarding review")),
                List.of(new IdentityBar.Fact("Owner", "Cara"), new IdentityBar.Fact("Opened", "3 March 2026"), new IdentityBar.Fact("Force", "Lancashire")),
                "phone only, weekdays 10am to midday. No voicemail. Ask for the code word first.",
                List.of(new IdentityBar.Tab("summary", "Summary", "/specimen/case", null),
                        new IdentityBar.Tab("reports", "Reports", "/specimen/case", 2),
                        new IdentityBar.Tab("investigation", "Investigation", "/specimen/form", null),
                        new IdentityBar.Tab("notes", "Notes", "/specimen/case", 3)));
    }
}
