/**
 * The whole case on one page, my work and the lists of cases, composed explicitly from the strands.
 * Its words are page, panel, timeline and list. It writes nothing.
 */
package org.waymark.casefile;
