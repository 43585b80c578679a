package org.waymark;

/** The OIDC provider that signs people in. Development and tests bring their own; the packaged application does not. */
final class SignInProvider {

    private SignInProvider() {
    }

    static void require() {
        if (isPackaged() && !Setting.isGiven("quarkus.oidc.auth-server-url")) {
            throw new CannotStart("""
                    no sign-in provider is set. Set QUARKUS_OIDC_AUTH_SERVER_URL, QUARKUS_OIDC_CLIENT_ID and
                    QUARKUS_OIDC_CREDENTIALS_SECRET to those of an OpenID Connect provider (docker/ has one ready).""");
        }
    }

    /** Before Quarkus runs it does not know its launch mode; a class from a jar is not from a developer's build folder. */
    private static boolean isPackaged() {
        return SignInProvider.class.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith(".jar");
    }
}
