package org.waymark.web;

/** How a member of staff is named on screen: the sign-in name with a capital. */
public final class SignInName {

    private SignInName() {
    }

    public static String shown(String signInName) {
        return signInName.isEmpty() ? signInName : Character.toUpperCase(signInName.charAt(0)) + signInName.substring(1);
    }
}
