package org.waymark.access;

/** How a member of staff is named on screen: the sign-in name with a capital. */
final class Names {

    private Names() {
    }

    static String shown(String signInName) {
        return signInName.isEmpty() ? signInName : Character.toUpperCase(signInName.charAt(0)) + signInName.substring(1);
    }
}
