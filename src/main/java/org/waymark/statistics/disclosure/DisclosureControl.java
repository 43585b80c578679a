package org.waymark.statistics.disclosure;

import java.util.List;

/** Chooses what a release does not show. */
public final class DisclosureControl {

    private DisclosureControl() {
    }

    /** Each table by itself: its small counts, and in it the counts that would give them away. */
    public static ProtectedRelease protect(PlannedRelease planned, Rules rules) {
        throw new UnsupportedOperationException();
    }

    /** All tables and everything published before, together: the further counts to be suppressed, so that an attack learns nothing. */
    public static ProtectedRelease protectFurther(ProtectedRelease release, List<ProtectedRelease> earlier, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
