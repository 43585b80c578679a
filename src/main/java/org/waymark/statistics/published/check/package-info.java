/**
 * The figure check: does what others published follow from their own counts?
 * Its words are statement, figure (what is counted, where and when), count, share, claim and verdict; all arithmetic is exact.
 * It knows nothing but the statements of one source: no database, no clock, and no case.
 */
package org.waymark.statistics.published.check;
