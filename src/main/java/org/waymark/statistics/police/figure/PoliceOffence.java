package org.waymark.statistics.police.figure;

/** An offence as the publisher names it: the Home Office's code where there is one, and the published words. */
public record PoliceOffence(String code, String subcode, String description) {

    /** "8S – Disclosure of private images". */
    public String inWords() {
        var codes = subcode.isEmpty() ? code : code.isEmpty() ? subcode : code + " " + subcode;
        return codes.isEmpty() ? description : description.isEmpty() ? codes : codes + " – " + description;
    }
}
