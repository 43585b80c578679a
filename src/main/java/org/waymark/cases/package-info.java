/**
 * The case itself: its reference, status, owner, colleagues, circumstances, safe contact and notes.
 * Its words are case, circumstances, assignment, closure and reopening. It knows the vault and no strand.
 */
package org.waymark.cases;
