/**
 * The audit trail to read: search, unusual access, receipts for victims, and the trail as files for the verifier. Refusals
 * for want of a role are put on record here. An auditor who is excluded from a case sees nothing of it here either.
 */
package org.waymark.administration.trail;
