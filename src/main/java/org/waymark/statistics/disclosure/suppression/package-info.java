/** Chooses what a release does not show: the small counts, and at the least cost those that would give them away. */
package org.waymark.statistics.disclosure.suppression;
