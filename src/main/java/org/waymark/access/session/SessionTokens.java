package org.waymark.access.session;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Ties the tokens that a browser keeps in its sealed cookie to a session of ours. The session's id is sealed together with
 * them, so that neither can be used with another's; tokens whose session is over open nothing, whoever sends them.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class SessionTokens extends DefaultTokenStateManager {

    /** Stands in neither part: the one is base64url, the other a JWT. */
    private static final String BETWEEN = "~";

    private final Sessions sessions;
    private final LateForms lateForms;

    SessionTokens(Sessions sessions, LateForms lateForms) {
        this.sessions = sessions;
        this.lateForms = lateForms;
    }

    /** After a sign-in a session begins; where tokens are only renewed, it goes on. */
    @Override
    public Uni<String> createTokenState(RoutingContext request, OidcTenantConfig config, AuthorizationCodeTokens tokens,
            OidcRequestContext<String> blocking) {
        var id = Session.of(request).map(session -> Uni.createFrom().item(session.id().value()))
                .orElseGet(() -> blocking.runBlocking(() -> begin(request, tokens)));
        return id.chain(value -> super.createTokenState(request, config, with(tokens, value + BETWEEN + tokens.getIdToken()), blocking));
    }

    private String begin(RoutingContext request, AuthorizationCodeTokens tokens) {
        var session = sessions.start(Claims.of(tokens.getIdToken()));
        session.isThatOf(request);
        return session.id().value();
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(RoutingContext request, OidcTenantConfig config, String state,
            OidcRequestContext<AuthorizationCodeTokens> blocking) {
        return super.getTokens(request, config, state, blocking).chain(sealed -> {
            var parts = sealed.getIdToken().split(BETWEEN, 2);
            if (parts.length != 2) {
                return Uni.createFrom().failure(new AuthenticationFailedException("These tokens belong to no session."));
            }
            var id = new SessionId(parts[0]);
            return blocking.runBlocking(() -> alive(request, id) ? with(sealed, parts[1]) : null)
                    .onItem().ifNull().switchTo(() -> over(request, id, blocking))
                    .onFailure(failure -> !(failure instanceof AuthenticationFailedException)).invoke(() -> OnFailure.of(request).unavailable());
        });
    }

    private Uni<AuthorizationCodeTokens> over(RoutingContext request, SessionId id, OidcRequestContext<AuthorizationCodeTokens> blocking) {
        if (Unattended.is(request)) {
            OnFailure.of(request).refuse();
        }
        return lateForms.keep(request, id, blocking)
                .chain(() -> Uni.createFrom().failure(new AuthenticationFailedException("This session is over.")));
    }

    private boolean alive(RoutingContext request, SessionId id) {
        var session = sessions.seen(id, Unattended.is(request));
        session.ifPresent(alive -> {
            alive.isThatOf(request);
            OnFailure.of(request).first(failed -> sessions.end(id, Ending.NOT_RENEWED));
        });
        return session.isPresent();
    }

    private static AuthorizationCodeTokens with(AuthorizationCodeTokens tokens, String idToken) {
        return new AuthorizationCodeTokens(idToken, tokens.getAccessToken(), tokens.getRefreshToken(),
                tokens.getAccessTokenExpiresIn(), tokens.getAccessTokenScope());
    }
}
