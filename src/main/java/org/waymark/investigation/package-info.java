/**
 * What the police did with it and whether the victim supports that: police record, suspect, outcomes, withdrawals, and where they contradict.
 * Here stand the facts of one investigation, what is counted of them and how they are kept; the packages below hold the screens, one a concept.
 * It knows the case, the vault, the ledger and the audit trail, and no other strand.
 */
package org.waymark.investigation;
