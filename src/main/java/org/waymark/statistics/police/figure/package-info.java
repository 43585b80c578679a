/**
 * What a published figure is, whoever published it.
 * Its words are figure (one force, period, offence and outcome), count (a number given, or a sign that withholds one), period and coverage.
 * It knows codes of reference data and nothing of files, of people or of the database.
 */
package org.waymark.statistics.police.figure;
