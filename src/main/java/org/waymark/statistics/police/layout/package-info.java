/**
 * How a force laid out its answer, as somebody has read it, and the rows of its table read that way.
 * Its words are layout, column role, column use and headings, by which the next answer of the same force is known again.
 * It knows the cells of a file, gives a reading, and keeps layouts.
 */
package org.waymark.statistics.police.layout;
