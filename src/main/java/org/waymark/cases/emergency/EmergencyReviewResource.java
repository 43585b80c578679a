package org.waymark.cases.emergency;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.Option;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What supervisors are told of emergency accesses to their cases, and their review of each. */
@Path("/emergency-access")
public class EmergencyReviewResource {

    private static final int LONGEST = 2_000;
    private static final List<Option> VERDICTS = List.of(Option.of("JUSTIFIED", "It was justified"), Option.of("NOT_JUSTIFIED", "It was not justified"));

    private final Acting acting;
    private final EmergencyReviews reviews;
    private final Done done;

    EmergencyReviewResource(Acting acting, EmergencyReviews reviews, Done done) {
        this.acting = acting;
        this.reviews = reviews;
        this.done = done;
    }

    @CheckedTemplate(basePath = "cases/emergency", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance reviews(List<EmergencyLine> lines);

        static native TemplateInstance review(EmergencyLine line, List<Option> verdicts, ReviewForm form, FormErrors errors);
    }

    @GET
    @Path("reviews")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance list() {
        return Templates.reviews(reviews.list(acting.actor()).stream().map(EmergencyLine::of).toList());
    }

    @GET
    @Path("{id}/review")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath UUID id) {
        return Templates.review(EmergencyLine.of(reviews.read(acting.actor(), id)), VERDICTS, new ReviewForm(FormId.fresh(), "", ""), FormErrors.none());
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response review(@RestPath UUID id, @RestForm("id") String form, @RestForm String verdict, @RestForm String words) {
        var used = reviews.one(acting.actor(), id);
        var errors = FormErrors.none();
        var judged = errors.code("verdict", verdict, Set.of("JUSTIFIED", "NOT_JUSTIFIED")::contains, "Choose whether it was justified");
        errors.required("words", words, "what you found");
        var found = errors.text("words", words, LONGEST);
        if (errors.isAny()) {
            var line = EmergencyLine.of(reviews.withReason(used));
            return Response.status(422).entity(Templates.review(line, VERDICTS, new ReviewForm(form, verdict, words), errors)).build();
        }
        reviews.review(acting.actor(), id, FormId.of(form), judged.orElseThrow(), found.orElseThrow());
        return done.seeOther("/emergency-access/reviews", "emergency-access-reviewed");
    }

    /** What was typed into the form. */
    record ReviewForm(String id, String verdict, String words) {
    }
}
