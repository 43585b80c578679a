package org.waymark.access.session;

/** Why a session is over. */
public enum Ending {

    SIGNED_OUT,
    /** The provider said so: signed out elsewhere, or by an admin. */
    BY_PROVIDER,
    /** The provider gave no new token: the account is disabled, or its session there is over. */
    NOT_RENEWED,
    /** A fresh sign-in was asked for. */
    SIGNING_IN_AGAIN,
    IDLE,
    TOO_LONG;

    /** Whether it ran out by itself; then what is sent too late may be kept. */
    public boolean isByTime() {
        return this == IDLE || this == TOO_LONG;
    }
}
