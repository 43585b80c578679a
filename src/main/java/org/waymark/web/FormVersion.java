package org.waymark.web;

/** The hidden version of a form: which state of a thing its page showed, so that nobody overwrites what they have not seen. */
public final class FormVersion {

    private FormVersion() {
    }

    /** @throws BadRequest if the form was not one of our pages */
    public static int of(String version) {
        try {
            return Integer.parseInt(version == null ? "" : version);
        } catch (NumberFormatException notOurs) {
            throw new BadRequest("This form is not complete. Go back, reload the page and send it again.");
        }
    }
}
