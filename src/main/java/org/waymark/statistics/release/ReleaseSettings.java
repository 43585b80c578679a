package org.waymark.statistics.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** In whose name releases are published. It becomes part of what a release says when it is prepared. */
@ConfigMapping(prefix = "waymark.releases")
public interface ReleaseSettings {

    /** Who publishes (WAYMARK_RELEASES_PUBLISHER). */
    @WithDefault("A helpline that uses Waymark")
    String publisher();

    /** Whom to ask about the figures (WAYMARK_RELEASES_CONTACT). */
    @WithDefault("Ask the helpline that published these figures.")
    String contact();

    /** What others may do with the figures (WAYMARK_RELEASES_LICENCE). */
    @WithDefault("Open Government Licence v3.0")
    String licence();
}
