package org.waymark.statistics.release.life;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.waymark.statistics.release.standard.Asked;

/**
 * What a release would say as of somebody's choice: what was asked, and the content as its bytes with their SHA-256.
 *
 * @param number counts the preparations of a release; a form names the one that its page showed
 * @param against where more is suppressed than the tables by themselves need: the number of the latest publication held against it
 */
public record Preparation(UUID id, UUID releaseId, int number, Change change, Asked asked, byte[] content, String sha256, Optional<Integer> against, Instant at,
        UUID by, String preparer) {
}
