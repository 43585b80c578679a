/**
 * The audit trail: who did what to which case and when, in codes. It appends and never changes a row, seals what is
 * committed, and writes a signed head to a file outside the database. It knows who acts, and no content of a case.
 */
package org.waymark.audit;
