/**
 * The standard tables of a release: what each counts, its ladder of coarser steps, how its counts hang together, and how it is written down.
 * Its words are counting, part, period, tally, layout, step, ladder and plan. It knows measures, tables and disclosure control, reads the
 * ledger by the read-only datasource of statistics, and knows nothing of how a release is prepared, approved and published.
 */
package org.waymark.statistics.release.standard;
