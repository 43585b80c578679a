package org.waymark.web;

import java.util.List;
import java.util.Set;

import io.quarkus.qute.TemplateData;

/** A place in the main navigation, offered only to roles that may open it; a test holds that against the route table. */
@TemplateData
public record Place(String code, String label, String href, Set<String> roles) {

    static final List<Place> ALL = List.of(
            new Place("work", "My work", "/", Set.of("caseworker", "supervisor")),
            new Place("cases", "Cases", "/cases", Set.of("caseworker", "supervisor")),
            new Place("contradictions", "Contradictions", "/contradictions", Set.of("supervisor")),
            new Place("statistics", "Statistics", "/statistics/outcomes", Set.of("supervisor")),
            new Place("published", "Published figures", "/statistics/published", Set.of("supervisor")),
            new Place("imports", "Imports", "/imports", Set.of("supervisor")),
            new Place("admin", "Admin", "/admin", Set.of("admin")),
            new Place("audit", "Audit", "/audit", Set.of("auditor")));
}
