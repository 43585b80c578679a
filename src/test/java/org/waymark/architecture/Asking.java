package org.waymark.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.security.TestIdentityAssociation;

/** Sends requests as Robin with any set of roles. A form is sent empty, with the field that shows that it is ours. */
final class Asking {

    private static final String TOKEN = "A".repeat(43);

    private final TestIdentityAssociation identity;
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    Asking(TestIdentityAssociation identity) {
        this.identity = identity;
    }

    /** Null is nobody. */
    void as(Collection<String> roles) {
        identity.setTestIdentity(roles == null ? null : QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(Standings.ROBIN)).addRoles(new java.util.HashSet<>(roles)).addRole("team-north").build());
    }

    HttpResponse<String> send(Route route, String address) {
        var response = sendOnce(route, address, "application/x-www-form-urlencoded", "csrf-token=" + TOKEN + "&none=");
        return response.statusCode() != 415 ? response : sendOnce(route, address, "multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + TOKEN + "\r\n--b--\r\n");
    }

    private HttpResponse<String> sendOnce(Route route, String address, String type, String body) {
        var config = ConfigProvider.getConfig();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + config.getValue("quarkus.http.port", String.class) + address))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Cookie", config.getValue("waymark.csrf-cookie", String.class) + "=" + TOKEN);
        if (route.isPost()) {
            request.header("Content-Type", type).POST(BodyPublishers.ofString(body));
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Each role, none, an unknown one and several at once; null is who is not signed in. */
    static List<Collection<String>> everybody() {
        return java.util.Arrays.asList(null, List.of(), List.of("director"), List.of("caseworker"), List.of("supervisor"), List.of("admin"), List.of("auditor"),
                List.of("caseworker", "supervisor"), List.of("caseworker", "admin"), List.of("supervisor", "auditor"), List.of("admin", "auditor"),
                List.of("caseworker", "supervisor", "admin", "auditor"));
    }
}
