package org.waymark.administration.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** When the night run goes, and how much it may do unasked. */
@ConfigMapping(prefix = "waymark.retention")
interface RetentionSettings {

    /** When the run goes, as a cron expression in London time; "off" for never. */
    @WithDefault("0 30 3 * * ?")
    String cron();

    /** If more than this share of all cases is due in one night, somebody has to confirm it first. */
    @WithName("most-percent")
    @WithDefault("2")
    int mostPercent();

    /** So many cases may always go, however few there are. */
    @WithName("always-cases")
    @WithDefault("10")
    int alwaysCases();

    /** The share as a number of cases. */
    default long mostOf(long all) {
        return Math.max(alwaysCases(), all * mostPercent() / 100);
    }
}
