package org.waymark.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.waymark.intake.section.Answers;
import org.waymark.intake.section.Section;
import org.waymark.web.Refused;

/** A report as its author finds it: which sections are saved, the answers asked for, and what speaks against logging it. */
record Draft(UUID id, Instant started, Standing standing, boolean dangerNow, Map<Section, SavedSections.Saved> saved,
        Map<Section, Answers> answers, List<Refused> refusals, Optional<Placed> placed) {

    /** Nothing of it has been saved: it exists in the address of its pages only. */
    static Draft notBegun(UUID id, Instant now) {
        return new Draft(id, now, Standing.NOT_BEGUN, false, Map.of(), Map.of(), List.of(), Optional.empty());
    }

    boolean has(Section section) {
        return saved.containsKey(section);
    }

    /** The version of a section, 0 before it is saved. */
    int version(Section section) {
        return has(section) ? saved.get(section).version() : 0;
    }

    /** How far a report is. */
    enum Standing {
        NOT_BEGUN, OPEN, STOPPED, SUBMITTED
    }
}
