package org.waymark.statistics.published.check;

/** What the check found of a statement: it disagrees when any check fails, and agrees when at least one was made and none failed. */
public enum Verdict {

    AGREES("agrees"), DISAGREES("disagrees"), CANNOT_BE_CHECKED("cannot-be-checked");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** "Agrees", "Cannot be checked". */
    public String inWords() {
        var words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
