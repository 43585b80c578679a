package org.waymark.access.session;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a session lasts. */
@ConfigMapping(prefix = "waymark.session")
public interface SessionSettings {

    /** Without a request for so long, a session is over. */
    @WithDefault("15M")
    Duration idle();

    /** So long before that end a page says so. */
    @WithDefault("2M")
    Duration warning();

    /** However busy, a session is over after so long. */
    @WithDefault("8H")
    Duration absolute();

    /** For what asks for a fresh sign-in, it may be so old. */
    @WithDefault("5M")
    Duration fresh();

    /** Whether the provider must say when somebody signed in (the claim auth_time); the one of development cannot. */
    @WithDefault("true")
    boolean authTimeRequired();
}
