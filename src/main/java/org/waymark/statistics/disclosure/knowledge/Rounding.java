package org.waymark.statistics.disclosure.knowledge;

/** Whether a reader takes the rounding into account; never switched off but to see in a test what it is good for. */
public enum Rounding {
    TO_BASE, NONE
}
