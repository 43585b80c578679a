package org.waymark.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;

/** The cookie that a form's token is compared with. */
@Singleton
public class CsrfCookie {

    static final int BYTES = 32;

    private final String name;

    CsrfCookie(@ConfigProperty(name = "waymark.csrf-cookie") String name) {
        this.name = name;
    }

    public boolean matches(HttpServerRequest request, String posted) {
        return posted != null && in(request).filter(token -> MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), posted.getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    Optional<String> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue).filter(token -> token.length() >= BYTES);
    }

    Cookie with(String token) {
        return Cookie.cookie(name, token)
                .setHttpOnly(true)
                .setSecure(name.startsWith("__Host-"))
                .setSameSite(CookieSameSite.STRICT)
                .setPath("/");
    }
}
