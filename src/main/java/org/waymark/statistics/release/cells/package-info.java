/**
 * The true counts of a release, kept so that later releases are attacked with them and it can be computed anew.
 * Its words are cells, count and sum. It knows disclosure control.
 */
package org.waymark.statistics.release.cells;
