package org.waymark.administration.subjectaccess;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateData;

/** Items that belong together. */
@TemplateData
public record Part(String title, List<Item> items) {

    static Stream<Item> itemsOf(List<Part> parts) {
        return parts.stream().flatMap(part -> part.items().stream());
    }

    /** The part without these items; what is left may be nothing. */
    Part without(Set<String> keys) {
        return new Part(title, items.stream().filter(item -> !item.isChoice() || !keys.contains(item.key())).toList());
    }
}
