package org.waymark.statistics.disclosure;

/**
 * Why a place of a table has no number, in the shorthand of the Government Analysis Function ("Using symbols in tables",
 * analysisfunction.civilservice.gov.uk).
 */
public enum Mark {

    /** The count is small, or would give a small one away; never 0 and never blank. */
    SUPPRESSED("[c]", "Suppressed, so that nobody can be identified: the number is small, or another small one could be worked out from it."),
    /** Nothing can be counted here, as of an offence before it came into force. */
    NOT_APPLICABLE("[z]", "Not applicable: nothing can be counted here."),
    /** Not known on the as-at day, or a percentage of fewer than 20. */
    NOT_AVAILABLE("[x]", "Not available: not known on that day, or a percentage of fewer than 20."),
    /** More than nothing, and less than half of the last decimal. */
    LOW("[low]", "Low: more than nothing, but it rounds to 0.0.");

    private final String shorthand;
    private final String meaning;

    Mark(String shorthand, String meaning) {
        this.shorthand = shorthand;
        this.meaning = meaning;
    }

    /** As it stands in tables and files: "[c]". */
    public String shorthand() {
        return shorthand;
    }

    /** What it means, for the page and the notes of a file. */
    public String meaning() {
        return meaning;
    }
}
