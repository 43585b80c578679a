package org.waymark.investigation;

/** Who says that this is the outcome. */
public enum OutcomeAccount {

    POLICE, VICTIM
}
