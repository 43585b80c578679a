/**
 * Statistics for supervisors: a question in an address, answered from the ledger as a table, as page, CSV and JSON.
 * Its words are question, group, row, figure, interval, coverage, finding and care. It reads the ledger by its own read-only datasource and knows no case.
 */
package org.waymark.statistics;
