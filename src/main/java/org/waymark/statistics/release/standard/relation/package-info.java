/** How the counts of a release hang together, as every reader knows: parts and wholes, reasons and withdrawals, course in time. */
package org.waymark.statistics.release.standard.relation;
