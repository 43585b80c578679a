package org.waymark.web;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
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
    private static final int BYTES = 32;

    private final RoutingContext request;
    private final String cookieName;
    private String token;

    CsrfToken(RoutingContext request, @ConfigProperty(name = "waymark.csrf-cookie") String cookieName) {
        this.request = request;
        this.cookieName = cookieName;
    }

    /** The token to put into a form; a browser that has none yet is given one. */
    public String getToken() {
        if (token == null) {
            var cookie = request.request().getCookie(cookieName);
            token = cookie != null && cookie.getValue().length() >= BYTES ? cookie.getValue() : give();
        }
        return token;
    }

    boolean matches(String posted) {
        var cookie = request.request().getCookie(cookieName);
        return cookie != null && posted != null && cookie.getValue().length() >= BYTES
                && MessageDigest.isEqual(cookie.getValue().getBytes(), posted.getBytes());
    }

    private String give() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.response().addCookie(Cookie.cookie(cookieName, fresh)
                .setHttpOnly(true)
                .setSecure(cookieName.startsWith("__Host-"))
                .setSameSite(CookieSameSite.STRICT)
                .setPath("/"));
        return fresh;
    }
}
