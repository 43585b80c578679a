/**
 * The standard tables of a release, planned from the ledger, each at a step of its ladder of coarser steps, and settled so that an
 * attack learns nothing. Of its parts, {@code count} is what is counted and how it falls into parts, {@code relation} how counts hang
 * together, and {@code table} how each table is laid out and what it says. It knows measures and disclosure control, reads the ledger
 * by the read-only datasource of statistics, and knows nothing of how a release is prepared, approved and published.
 */
package org.waymark.statistics.release.standard;
