/**
 * What a reader knows who holds everything ever published: each count as an unknown with its span, relations between unknowns,
 * and the demands, which are the small counts and small differences that have to stay unknown.
 */
package org.waymark.statistics.disclosure.knowledge;
