/**
 * Preparing a release: what it is to hold, how its tables would look, and which small forces or coarser tables it takes.
 * Its words are draft, choice, merged forces and step. It knows releases and their standard tables.
 */
package org.waymark.statistics.release.draft;
