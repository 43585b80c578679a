package org.waymark.administration.subjectaccess;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.FreshSignIn;
import org.waymark.access.Role;
import org.waymark.cases.CaseHeaders;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Cases;
import org.waymark.cases.request.Packs;
import org.waymark.cases.reveal.Reveals;
import org.waymark.time.London;
import org.waymark.web.FormErrors;
import org.waymark.web.IdentityBar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/**
 * The copy of what a case says, for the victim: a supervisor looks at each text and leaves out what is about somebody else. The
 * file is made, handed over and kept nowhere. It says who the victim is, so making it counts as showing that, and asks for a fresh
 * sign-in.
 */
@Path("/cases/{reference}/subject-access")
public class SubjectAccessResource {

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final WhatACaseSays says;
    private final Packs packs;
    private final Reveals reveals;
    private final FreshSignIn signIn;
    private final Clock clock;

    SubjectAccessResource(Acting acting, Cases cases, CaseHeaders headers, WhatACaseSays says, Packs packs, Reveals reveals, FreshSignIn signIn,
            Clock clock) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.says = says;
        this.packs = packs;
        this.reveals = reveals;
        this.signIn = signIn;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "administration/subjectaccess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance subjectAccess(IdentityBar bar, List<Part> parts, Set<String> leftOut, String seen, List<PackLine> packs,
                boolean fresh, FormErrors errors);

        static native TemplateInstance pack(List<Part> parts, String made, int leftOut);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference) {
        var file = cases.openFor(acting.actor(), reference).forSupervisor(acting.actor());
        var parts = says.of(file);
        return page(file, parts, usuallyLeftOut(parts), FormErrors.none());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_HTML})
    @Transactional
    public Response make(@RestPath String reference, @RestForm String seen, @RestForm("leave-out") List<String> leaveOut) {
        var file = cases.openFor(acting.actor(), reference).forSupervisor(acting.actor());
        var parts = says.of(file);
        var leftOut = leaveOut == null ? Set.<String>of() : Set.copyOf(leaveOut);
        if (!signIn.isFresh()) {
            return Response.ok(page(file, parts, leftOut, FormErrors.none()), MediaType.TEXT_HTML_TYPE).build();
        }
        if (!hash(everythingOf(parts)).equals(seen)) {
            var errors = FormErrors.none().add("", "Something was added to the case or changed meanwhile. Look at each text once more");
            return Response.status(409).type(MediaType.TEXT_HTML).entity(page(file, parts, with(usuallyLeftOut(parts), leftOut), errors)).build();
        }
        return handOver(file, parts, leftOut);
    }

    @POST
    @Path("sign-in")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response signIn(@RestPath String reference, @RestForm("csrf-token") String token) {
        var file = cases.openFor(acting.actor(), reference).forSupervisor(acting.actor());
        return signIn.again("/cases/" + file.reference() + "/subject-access");
    }

    private Response handOver(CaseSummary file, List<Part> parts, Set<String> leaveOut) {
        var chosen = parts.stream().map(part -> part.without(leaveOut)).filter(part -> !part.items().isEmpty()).toList();
        var items = Math.toIntExact(Part.itemsOf(chosen).count());
        var leftOut = Math.toIntExact(Part.itemsOf(parts).count()) - items;
        var content = Templates.pack(chosen, London.inWords(clock.instant()), leftOut).render();
        reveals.beginForCopy(acting.actor(), file.id());
        packs.made(acting.actor(), file.id(), hash(content), items, leftOut);
        return Response.ok(content.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.reference() + ".html\"").build();
    }

    private TemplateInstance page(CaseSummary file, List<Part> parts, Set<String> leftOut, FormErrors errors) {
        return Templates.subjectAccess(headers.of(file), parts, leftOut, hash(everythingOf(parts)), packs.of(file.id()).stream().map(PackLine::of).toList(),
                signIn.isFresh(), errors);
    }

    private static Set<String> usuallyLeftOut(List<Part> parts) {
        return Part.itemsOf(parts).filter(Item::isUsuallyLeftOut).map(Item::key).collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> some, Set<String> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static String everythingOf(List<Part> parts) {
        return Part.itemsOf(parts).map(item -> String.join("\0", item.key(), item.label(), item.text())).collect(Collectors.joining("\0\n"));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** A pack that was made. */
    @TemplateData
    record PackLine(String when, int items, int leftOut, String sha256) {

        static PackLine of(Packs.Pack pack) {
            return new PackLine(London.inWords(pack.at()), pack.items(), pack.leftOut(), pack.sha256());
        }
    }
}
