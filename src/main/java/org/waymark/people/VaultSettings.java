package org.waymark.people;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** Where the vault finds its key. */
@ConfigMapping(prefix = "waymark.key")
interface VaultSettings {

    /** The file of the wrapping key (WAYMARK_KEY_FILE). */
    Path file();

    /** Whether a missing key is made: only before anything is sealed, and only where this says so. */
    @WithName("make-if-missing")
    @WithDefault("false")
    boolean makeIfMissing();
}
