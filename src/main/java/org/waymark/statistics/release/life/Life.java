package org.waymark.statistics.release.life;

import java.util.Optional;
import java.util.UUID;

import org.waymark.statistics.release.content.Content;
import org.waymark.statistics.release.content.Json;

/** The life of a release so far: what it would say now, the last check of that, who approved it, and its publication. */
public record Life(Release release, Preparation preparation, Optional<Check> check, Optional<Approval> approval, Optional<Publication> publication) {

    public Standing standing() {
        if (publication.isPresent()) {
            return publication.get().revisedBy().isPresent() ? Standing.REVISED : Standing.PUBLISHED;
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
