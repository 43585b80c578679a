package org.waymark.statistics.release.life;

import java.util.Set;

import io.quarkus.qute.TemplateData;

/** How far a release has come. */
@TemplateData
public enum Standing {

    DRAFT("Draft", "open"),
    CHECKED("Checked", "care"),
    APPROVED("Approved", "care"),
    PUBLISHED("Published", "good"),
    REVISED("Revised", "closed");

    private final String label;
    private final String kind;

    Standing(String label, String kind) {
        this.label = label;
        this.kind = kind;
    }

    /** A checked or approved release that is changed is a draft again; what is published only ever becomes revised. */
    public boolean canBecome(Standing next) {
        return switch (this) {
            case DRAFT -> Set.of(DRAFT, CHECKED).contains(next);
            case CHECKED -> Set.of(DRAFT, CHECKED, APPROVED).contains(next);
            case APPROVED -> Set.of(DRAFT, CHECKED, PUBLISHED).contains(next);
            case PUBLISHED -> next == REVISED;
            case REVISED -> false;
        };
    }

    public String label() {
        return label;
    }

    /** How its tag looks. */
    public String kind() {
        return kind;
    }
}
