/** What a release counts: cells of the ledger added up by parts of dimensions and periods of months, each count with its id. */
package org.waymark.statistics.release.standard.count;
