/**
 * How publishers write counts, periods and outcomes, and what came of reading a file of them.
 * Its words are reading (figures or errors, and notes on what was left out) and cell error; what may be two things is not read.
 * It knows cells and figures, and no layout of a table.
 */
package org.waymark.statistics.police.reading;
