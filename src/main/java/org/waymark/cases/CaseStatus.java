package org.waymark.cases;

/** Whether the helpline is working on a case. */
public enum CaseStatus {

    OPEN, CLOSED;

    boolean canBecome(CaseStatus next) {
        return this != next;
    }
}
