package org.waymark.web;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;

/** Turns what went wrong into a page in plain words, or a sentence for machines. Never a stack trace, never a name. */
class Errors {

    private static final Logger LOG = Logger.getLogger(Errors.class);

    /** Classes of SQL states: no connection, no room, shut down, a statement or a lock that took too long. */
    private static final List<String> NO_ANSWER = List.of("08", "53", "57P", "57014", "55P03");

    @CheckedTemplate(basePath = "error", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance page(int status, String title, String sentence);
    }

    @ServerExceptionMapper
    public Response missing(Missing cause, ResteasyReactiveContainerRequestContext request) {
        return answer(request, 404, "There is nothing here", "The address is wrong, or it leads to something that is not yours to see.");
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException cause, ResteasyReactiveContainerRequestContext request) {
        return missing(new Missing(), request);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException cause, ResteasyReactiveContainerRequestContext request) {
        return answer(request, 403, "Your role does not open this page", "An admin gives and takes roles. Ask one if you need this for your work.");
    }

    @ServerExceptionMapper
    public Response badRequest(BadRequest cause, ResteasyReactiveContainerRequestContext request) {
        return answer(request, 400, "This request cannot be understood", cause.getMessage());
    }

    @ServerExceptionMapper
    public Response refused(Refused cause, ResteasyReactiveContainerRequestContext request) {
        return answer(request, 422, "This was not saved", cause.getMessage());
    }

    @ServerExceptionMapper
    public Response tooOften(TooOften cause, ResteasyReactiveContainerRequestContext request) {
        return retrying(answer(request, 429, "This is faster than Waymark answers", "Nothing was saved. Wait a moment and try again."), cause.seconds());
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException cause, ResteasyReactiveContainerRequestContext request) {
        return switch (cause.getResponse().getStatus()) {
            case 400 -> answer(request, 400, "This request cannot be understood", "Something in the address or the form is not as it should be.");
            case 404 -> missing(new Missing(), request);
            case 405 -> answer(request, 405, "This cannot be done here", "The address does not take this kind of request.");
            case 406 -> answer(request, 406, "There is no such form of this page", "It can be had as a page, as CSV or as JSON.");
            case 413 -> answer(request, 413, "This is too large", "Waymark takes files up to 52 MB and forms up to 256 kB.");
            case 415 -> answer(request, 415, "This kind of content is not taken", "Send a form, or a CSV file where a file is asked for.");
            default -> failed(cause, request);
        };
    }

    /** Only a number is shown and logged beside the kind of error: a message could hold what somebody typed. */
    @ServerExceptionMapper
    public Response failed(Throwable cause, ResteasyReactiveContainerRequestContext request) {
        if (isWithoutDatabase(cause)) {
            LOG.error("The database does not answer.");
            return Unavailable.answer(request);
        }
        if (isUnreadableForm(cause)) {
            return badRequest(new BadRequest("This form cannot be read. Go back, reload the page and send it again."), request);
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf("Error %s: %s", number, Trace.of(cause));
        return answer(request, 500, "Something went wrong", "Nothing was saved. Try again; if it happens again, tell an admin the number " + number + ".");
    }

    private static boolean isWithoutDatabase(Throwable cause) {
        for (var at = cause; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && (sql.getSQLState() == null ? String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout")
                    : NO_ANSWER.stream().anyMatch(sql.getSQLState()::startsWith))) {
                return true;
            }
        }
        return false;
    }

    /** The framework throws whatever it meets while it takes a form apart; none of our code has run by then. */
    private static boolean isUnreadableForm(Throwable cause) {
        return Arrays.stream(cause.getStackTrace()).anyMatch(place -> place.getClassName().endsWith(".FormBodyHandler"));
    }

    static Response retrying(Response answer, long seconds) {
        return Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, seconds).build();
    }

    static Response answer(ContainerRequestContext request, int status, String title, String sentence) {
        return wantsJson(request)
                ? Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(Map.of("error", sentence)).build()
                : Response.status(status).type("text/html;charset=UTF-8").entity(Templates.page(status, title, sentence).render()).build();
    }

    private static boolean wantsJson(ContainerRequestContext request) {
        return Machine.asks(request.getHeaderString(HttpHeaders.AUTHORIZATION), request.getHeaderString(HttpHeaders.ACCEPT));
    }
}
