package org.waymark.access.session;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the script of a page is told of a session's end. */
@Singleton
@Named("sessionTimes")
public class SessionTimes {

    private final SessionSettings settings;

    SessionTimes(SessionSettings settings) {
        this.settings = settings;
    }

    public long idleSeconds() {
        return settings.idle().toSeconds();
    }

    public long warningSeconds() {
        return settings.warning().toSeconds();
    }
}
