package org.waymark.statistics.release;

import org.waymark.statistics.release.life.Release;

/** What stands over a release: its address and name, and for a revision the address of the revised one and the reason, else empty. */
public record Heading(String address, String name, String revises, String reason) {

    static Heading of(Release release, String revisedAddress) {
        return new Heading(release.address(), release.name(), revisedAddress, release.reason().orElse(""));
    }
}
