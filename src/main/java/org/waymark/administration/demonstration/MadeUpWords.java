package org.waymark.administration.demonstration;

/** Free texts of the demonstration: about nobody, and each says that it is an example. */
final class MadeUpWords {

    private static final String[] SAFE_CONTACT = {
        "Phone only, weekdays 10am to midday (made-up example)",
        "Text first, then call; no voicemail (made-up example)",
        "E-mail to the new address only; the old one is read by others (made-up example)",
        "Phone after 6pm; if somebody else answers, say it is the library (made-up example)",
        "Chat only; the phone is shared (made-up example)",
        "No post to the house (made-up example)",
        "Through the support worker at the partner organisation (made-up example)",
        "Phone, any weekday; withheld number is fine (made-up example)",
        "E-mail with the subject “your order” (made-up example)",
        "Phone on Tuesdays and Thursdays only, before 3pm (made-up example)",
    };

    private MadeUpWords() {
    }

    /** One in five gave none. */
    static String safeContact(Dice dice) {
        return dice.perMille(200) ? null : SAFE_CONTACT[dice.between(0, SAFE_CONTACT.length - 1)];
    }
}
