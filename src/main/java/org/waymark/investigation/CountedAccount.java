package org.waymark.investigation;

/** Whose account a counted outcome rests on. */
public enum CountedAccount {

    POLICE, POLICE_DISPUTED, VICTIM, NONE;

    public boolean isOfThePolice() {
        return this == POLICE || this == POLICE_DISPUTED;
    }
}
