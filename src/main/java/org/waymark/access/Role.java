package org.waymark.access;

import java.util.List;

/** The four roles. They come from the token alone; a role that is not named here gives nothing. */
public final class Role {

    /** Logs reports and works the cases that are hers or shared with her. */
    public static final String CASEWORKER = "caseworker";
    /** Sees all cases of the team, statistics, contradictions and imports. */
    public static final String SUPERVISOR = "supervisor";
    /** Keeps reference data, reconciles, looks after jobs; sees no case and no statistics. */
    public static final String ADMIN = "admin";
    /** Reads the audit trail and nothing else. */
    public static final String AUDITOR = "auditor";

    public static final List<String> ALL = List.of(CASEWORKER, SUPERVISOR, ADMIN, AUDITOR);

    private Role() {
    }
}
