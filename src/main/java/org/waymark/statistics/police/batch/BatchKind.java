package org.waymark.statistics.police.batch;

/** What kind of file a batch was: the tables of the Home Office, or a force's answer to a request for information. */
public enum BatchKind {

    OPEN_DATA("Home Office tables"),
    ANSWER("Answer of a force");

    private final String label;

    BatchKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
