/**
 * All contradictions in one list, and the withdrawals that wait for the police, over the cases that the reader may open.
 * Its words are contradiction and waiting. It writes nothing but its audit row.
 */
package org.waymark.investigation.contradiction;
