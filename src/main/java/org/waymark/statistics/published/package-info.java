/**
 * Figures and claims that others published, kept with their source in every version, checked, shown and given back.
 * Its words are statement, source and verdict; the rules of the check are in the package below.
 * It knows nothing of any case: published figures never share a denominator with the helpline's own counts.
 */
package org.waymark.statistics.published;
