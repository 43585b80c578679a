package org.waymark.access.session;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.waymark.web.CsrfCookie;
import org.waymark.web.CsrfToken;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Forms that come when their session has just run out. They are handed over to be kept for their person, and the browser is
 * led by way of the sign-in to where they are given back. What comes without a session, after signing out or half a day late is
 * not read, and nothing is kept that leads away from us.
 */
@ApplicationScoped
class LateForms {

    static final String GIVEN_BACK_AT = "/kept-forms";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SIGN_OUT = "/sign-out";
    private static final int LONGEST = 256 * 1024;
    /** A page of this site, whoever reads the address: a browser takes // and /\\ for another site and leaves out tabs. */
    private static final Pattern OUR_ADDRESS = Pattern.compile("/(?![/\\\\])[!-~]*");
    /** What files are brought by; a form there only confirms what is not there any more. */
    private static final Pattern IMPORTS = Pattern.compile("/imports(/.*)?");

    private final Sessions sessions;
    private final CsrfCookie csrf;
    private final Event<FormSentLate> late;

    LateForms(Sessions sessions, CsrfCookie csrf, Event<FormSentLate> late) {
        this.sessions = sessions;
        this.csrf = csrf;
        this.late = late;
    }

    Uni<Void> keep(RoutingContext request, SessionId id, OidcRequestContext<AuthorizationCodeTokens> blocking) {
        var person = new AtomicReference<UUID>();
        return blocking.runBlocking(() -> {
            sessions.ranOut(id).ifPresent(person::set);
            return null;
        }).chain(() -> person.get() == null || !isForm(request) || Unattended.is(request)
                ? Uni.createFrom().voidItem()
                : bodyOf(request).chain(body -> handOver(request, person.get(), body, blocking)));
    }

    private static boolean isForm(RoutingContext request) {
        var type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return request.request().method() == HttpMethod.POST && type != null && type.toLowerCase().startsWith(FORM)
                && isShort(request.request().getHeader(HttpHeaders.CONTENT_LENGTH));
    }

    /** The server reads no more than was announced; a browser announces every form. */
    private static boolean isShort(String length) {
        return length != null && length.matches("[0-9]{1,9}") && Integer.parseInt(length) <= LONGEST;
    }

    static boolean isKept(String address, String path) {
        return OUR_ADDRESS.matcher(address).matches() && !IMPORTS.matcher(path).matches();
    }

    /** The request waits until somebody asks for its body; its size was looked at before. */
    private static Uni<String> bodyOf(RoutingContext request) {
        var body = request.request().body().map(bytes -> bytes.toString(StandardCharsets.UTF_8));
        request.request().resume();
        return Uni.createFrom().completionStage(body.toCompletionStage());
    }

    private Uni<Void> handOver(RoutingContext request, UUID person, String body, OidcRequestContext<AuthorizationCodeTokens> blocking) {
        var fields = new QueryStringDecoder(body, false).parameters();
        var token = fields.get(CsrfToken.FIELD);
        if (token == null || !csrf.matches(request.request(), token.getFirst())) {
            return Uni.createFrom().voidItem();
        }
        if (fields.size() == 1) {
            lead(request, request.normalizedPath().equals(SIGN_OUT) ? "/signed-out" : "/");
            return Uni.createFrom().voidItem();
        }
        if (!isKept(request.request().uri(), request.normalizedPath())) {
            lead(request, "/");
            return Uni.createFrom().voidItem();
        }
        return blocking.runBlocking(() -> {
            late.fire(new FormSentLate(person, request.request().uri(), body));
            return null;
        }).invoke(() -> lead(request, GIVEN_BACK_AT)).replaceWithVoid();
    }

    /** Not straight to the provider: from there a browser would come back to the address of the form, which may be no page. */
    private static void lead(RoutingContext request, String next) {
        OnFailure.of(request).instead((late, failure) -> late.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, next).end());
    }
}
