/**
 * Reads the outcomes tables of the Home Office, which say themselves what each of their columns is.
 * Its words are column, header and row, headed as published; a heading that is not known is refused.
 * It knows the cells of a file and gives a reading.
 */
package org.waymark.statistics.police.homeoffice;
