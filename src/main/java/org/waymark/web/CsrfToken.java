package org.waymark.web;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.vertx.ext.web.RoutingContext;

/**
 * The token that shows that a form came from one of our pages (double submit, OWASP CSRF cheat sheet). It is the same in
 * all tabs of a browser, so that two open forms do not spoil each other; the cookie's prefix keeps other hosts from setting it.
 */
@RequestScoped
@Named("csrf")
public class CsrfToken {

    public static final String FIELD = "csrf-token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RoutingContext request;
    private final CsrfCookie cookie;
    private String token;

    CsrfToken(RoutingContext request, CsrfCookie cookie) {
        this.request = request;
        this.cookie = cookie;
    }

    /** The token to put into a form; a browser that has none yet is given one. */
    public String getToken() {
        if (token == null) {
            token = cookie.in(request.request()).orElseGet(this::give);
        }
        return token;
    }

    boolean matches(String posted) {
        return cookie.matches(request.request(), posted);
    }

    private String give() {
        var bytes = new byte[CsrfCookie.BYTES];
        RANDOM.nextBytes(bytes);
        var fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.response().addCookie(cookie.with(fresh));
        return fresh;
    }
}
