package org.waymark.statistics.disclosure.attack;

import java.util.List;

/** What an attack found: how many small counts it tried, and those of which it learned too much. */
public record AttackReport(int tried, List<Exposed> exposed) {

    public boolean isRefusal() {
        return !exposed.isEmpty();
    }
}
