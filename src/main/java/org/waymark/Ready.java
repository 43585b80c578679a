package org.waymark;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

/** Says where Waymark is to be found and, in development, by which made-up names one signs in. */
@ApplicationScoped
class Ready {

    private static final String NAMES = """

            Waymark is ready: http://localhost:%d
            Sign in as cara or colin (caseworkers), sue or sam (supervisors), ada (admin), audrey (auditor); no passwords.
            """;

    private final int port;

    Ready(@ConfigProperty(name = "quarkus.http.port") int port) {
        this.port = port;
    }

    void announce(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            System.out.printf(NAMES, port);
        }
    }
}
