package org.waymark.administration.trail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is out of the ordinary at this helpline. */
@ConfigMapping(prefix = "waymark.unusual-access")
interface UnusualSettings {

    /** More different cases in a day than this are many. */
    @WithDefault("40")
    int manyCases();

    /** More names and contact details shown in a day than this are many. */
    @WithDefault("10")
    int manyIdentities();

    /** The hour at which a working day begins, in London. */
    @WithDefault("7")
    int opens();

    /** The hour at which it ends. */
    @WithDefault("21")
    int closes();
}
