package org.waymark.administration.erasure;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** Where the ledger of erasures stands, and how long backups live. */
@ConfigMapping(prefix = "waymark.erasures")
interface ErasureSettings {

    /** The ledger of erasures (WAYMARK_ERASURES_FILE): outside the database and its backups, one for all replicas. */
    Optional<Path> file();

    /** The key of its hashes (WAYMARK_ERASURES_KEY_FILE). Both stand beside the wrapping key unless set. */
    @WithName("key-file")
    Optional<Path> keyFile();

    /** For how many days a backup of the database is kept: until then the wrapped key of an erased case lives on in it. */
    @WithName("backup-days")
    @WithDefault("35")
    int backupDays();
}
