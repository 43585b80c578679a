/**
 * Preparing a release: what is asked for is planned, protected, written down and kept; then it lives on in the parts below, where it
 * is checked by an attack, approved by somebody else, published and revised.
 * Its words are release, preparation and content. It knows disclosure control and the standard tables.
 */
package org.waymark.statistics.release;
