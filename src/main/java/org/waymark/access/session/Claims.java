package org.waymark.access.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;

import org.waymark.web.SignInName;

import io.vertx.core.json.JsonObject;

/** What a token that was verified before says of a person and her sign-in; what it does not say is null. */
record Claims(String subject, String name, String providerSession, Instant signedIn) {

    static Claims of(String token) {
        var json = json(token);
        var authTime = json.getLong("auth_time");
        return new Claims(json.getString("sub"),
                Stream.of("upn", "preferred_username", "sub").map(json::getString).filter(name -> name != null && !name.isBlank()).findFirst().orElse(""),
                json.getString("sid"), authTime == null ? null : Instant.ofEpochSecond(authTime));
    }

    static JsonObject json(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    String shownName() {
        return SignInName.shown(name);
    }
}
