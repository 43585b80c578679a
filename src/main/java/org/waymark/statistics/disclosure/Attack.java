package org.waymark.statistics.disclosure;

import java.util.List;

/** An attacker who holds a planned release and everything published before it. */
public final class Attack {

    private Attack() {
    }

    /** Tries to learn the small counts of the release, and those of earlier releases anew with its help. */
    public static AttackReport on(ProtectedRelease release, List<ProtectedRelease> earlier, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
