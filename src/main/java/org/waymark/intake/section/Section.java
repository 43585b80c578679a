package org.waymark.intake.section;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A page of the report: reached in any order, saved on its own. */
public enum Section {

    CONTACT("contact", "Contact", "channel", "received-on", "contacted-by"),
    WHAT_HAPPENED("what-happened", "What happened", "abuse-type", "relationship", "age-band", "gender", "conduct-from", "conduct-to"),
    ONLINE("online", "Where it is online"),
    SAFETY("safety", "Safety", "in-danger"),
    POLICE("police", "Police", "reported", "reported-on", "reported-force");

    private final String path;
    private final String title;
    private final List<String> fields;

    Section(String path, String title, String... fields) {
        this.path = path;
        this.title = title;
        this.fields = List.of(fields);
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /** The section that asks for this field. */
    public static Optional<Section> asking(String field) {
        return Arrays.stream(values()).filter(section -> section.fields.contains(field)).findFirst();
    }

    /** The section that follows; after the last one comes the check page. */
    public Optional<Section> next() {
        return this == POLICE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
