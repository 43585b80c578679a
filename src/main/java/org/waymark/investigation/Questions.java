package org.waymark.investigation;

import java.util.List;

import io.quarkus.qute.TemplateData;

/** "Is that right?": what a form asks before it saves something that does not go with what is on record. */
@TemplateData
public record Questions(List<String> sentences) {

    public static final Questions NONE = new Questions(List.of());

    public static Questions of(List<ContradictionKind> kinds) {
        return new Questions(kinds.stream().map(ContradictionKind::sentence).toList());
    }

    public boolean isAny() {
        return !sentences.isEmpty();
    }
}
