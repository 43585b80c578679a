package org.waymark.web;

import java.util.List;

import io.quarkus.qute.TemplateData;

/**
 * The head of every page of a case: its reference, what is to be known of it at a glance, how to reach the victim safely,
 * and the parts of the case. Filled by rooms above; the layout shows it and knows nothing else of a case.
 */
@TemplateData
public record IdentityBar(String reference, List<Tag> tags, List<Fact> facts, String safeContact, List<Tab> tabs) {

    public String href() {
        return "/cases/" + reference;
    }

    /** A word on a coloured ground; kind is open, closed, care, danger or good. */
    @TemplateData
    public record Tag(String kind, String text) {
    }

    /** "Owner: Cara". */
    @TemplateData
    public record Fact(String label, String value) {
    }

    /** A part of the case; the count is null where it says nothing. */
    @TemplateData
    public record Tab(String code, String label, String href, Integer count) {
    }
}
