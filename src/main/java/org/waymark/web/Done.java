package org.waymark.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.ext.web.RoutingContext;

/**
 * Says on the next page what has just been done. A cookie of a minute carries the code of a sentence and nothing else;
 * the sentences stand in messages/done.properties, so nothing that a browser sends back is ever shown.
 */
@Singleton
public class Done {

    private static final int SECONDS = 60;
    private final String cookieName;
    private final Properties sentences = new Properties();

    Done(@ConfigProperty(name = "waymark.done-cookie") String cookieName) {
        this.cookieName = cookieName;
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("messages/done.properties");
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The answer to a good POST: go there, and say this. */
    public Response seeOther(String address, String code) {
        if (!sentences.containsKey(code)) {
            throw new IllegalArgumentException("messages/done.properties has no sentence for " + code);
        }
        return Response.seeOther(URI.create(address))
                .cookie(new NewCookie.Builder(cookieName).value(code).path("/").maxAge(SECONDS)
                        .httpOnly(true).secure(cookieName.startsWith("__Host-")).sameSite(NewCookie.SameSite.LAX).build())
                .build();
    }

    /** The sentence to show, once. */
    Optional<String> take(RoutingContext request) {
        var cookie = request.request().getCookie(cookieName);
        if (cookie == null) {
            return Optional.empty();
        }
        var code = cookie.getValue();
        cookie.setPath("/").setSecure(cookieName.startsWith("__Host-"));
        request.response().removeCookie(cookieName);
        return Optional.ofNullable(sentences.getProperty(code));
    }
}
