package org.waymark.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

import jakarta.inject.Singleton;

/** The version of stylesheet and script in their addresses: a new one is fetched at once, an old one is kept by browsers. */
@Singleton
class Look {

    private final String version;

    Look() {
        var sum = new CRC32();
        sum.update(content("waymark.css"));
        sum.update(content("waymark.js"));
        sum.update(content("hide.js"));
        sum.update(content("session.js"));
        sum.update(content("waiting.js"));
        this.version = Long.toHexString(sum.getValue());
    }

    String version() {
        return version;
    }

    private static byte[] content(String asset) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/assets/" + asset)) {
            if (in == null) {
                throw new IllegalStateException("the build left out the asset " + asset);
            }
            return in.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
