package org.waymark.audit;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the trail finds its keys and puts its head, and how often. */
@ConfigMapping(prefix = "waymark.audit")
interface AuditSettings {

    /** The file of the keys (WAYMARK_AUDIT_KEY_FILE): outside the database and its backups. */
    Path keyFile();

    /** Whether a missing key is made: only before any row bears a MAC, and only where this says so. */
    @WithDefault("false")
    boolean makeKeyIfMissing();

    /** The file of the signed head (WAYMARK_AUDIT_HEAD_FILE): outside the database too. */
    Path headFile();

    /** How often committed rows are sealed. */
    String sealEvery();

    /** How often rows are looked for that were missed. */
    String sweepEvery();

    /** How often the head is written to its file. */
    String headEvery();
}
