/**
 * What an admin and an auditor need: reference data to read, the ledger to reconcile, the audit trail, and the demonstration.
 * Its words are those of the rooms below. An admin sees no case and no statistics here, an auditor nothing but the trail.
 */
package org.waymark.administration;
