package org.waymark.investigation;

/** What the victim says about an outcome by which she or he does not support action. */
public enum VictimSays {

    WITHDREW, NEVER_SUPPORTED, DID_NOT_WITHDRAW, NEVER_ASKED, NOT_ASKED_YET;

    /** The two answers that differ from the police's account. */
    public boolean disputesThePolice() {
        return this == DID_NOT_WITHDRAW || this == NEVER_ASKED;
    }
}
