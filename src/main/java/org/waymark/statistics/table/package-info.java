/**
 * A question answered from the ledger: cells read, sorted into groups and added up to rows.
 * Its words are question, cell, group, row, figure, interval and coverage. It reads the ledger by the read-only datasource of statistics and knows no page.
 */
package org.waymark.statistics.table;
