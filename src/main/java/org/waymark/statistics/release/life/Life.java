package org.waymark.statistics.release.life;

import java.util.Optional;
import java.util.UUID;

import org.waymark.statistics.release.content.Content;
import org.waymark.statistics.release.content.Json;

/**
 * The life of a release so far: what it would say now, the last check of that, who approved it, and its publication.
 *
 * @param overtaken whether another release was published after the check, which so did not hold all that is known now
 */
public record Life(Release release, Preparation preparation, Optional<Check> check, Optional<Approval> approval, Optional<Publication> publication, boolean overtaken) {

    public Standing standing() {
        if (publication.isPresent()) {
            return publication.get().revisedBy().isPresent() ? Standing.REVISED : Standing.PUBLISHED;
        }
        if (overtaken) {
            return Standing.DRAFT;
        }
        return approval.isPresent() ? Standing.APPROVED : check.filter(Check::isPassed).isPresent() ? Standing.CHECKED : Standing.DRAFT;
    }

    public Content content() {
        return Json.read(publication.map(Publication::content).orElse(preparation.content()), Content.class);
    }

    public UUID id() {
        return release.id();
    }
}
