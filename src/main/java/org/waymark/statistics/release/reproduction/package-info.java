/**
 * Computing a published release anew, from its frozen cells and from the ledger as of its day, and saying whether the same bytes come of it.
 * Its words are reproduction and difference. It knows releases, their files and the standard tables.
 */
package org.waymark.statistics.release.reproduction;
