package org.waymark.web.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often is too often: generous for people, who click and type, and a wall for a program that reads everything. */
@ConfigMapping(prefix = "waymark.rates")
interface Rates {

    /** Requests a minute of somebody who is signed in, and how many of them may come at once. */
    @WithDefault("600")
    int perMinute();

    @WithDefault("100")
    int atOnce();

    /** Searches, identities shown and emergency access, by the same person. */
    @WithDefault("30")
    int carefulPerMinute();

    @WithDefault("20")
    int carefulAtOnce();

    /** Requests a minute from one address by whoever is not signed in. Behind a proxy all of them may share one address. */
    @WithDefault("600")
    int signedOutPerMinute();

    @WithDefault("200")
    int signedOutAtOnce();
}
