/**
 * One contact with the helpline, from the call to its place in a case: drafts saved section by section, and submission.
 * Its words are report, draft, section, submission and waiting. It knows cases and the vault, and no other strand.
 */
package org.waymark.intake;
