/**
 * What police forces recorded and what became of it, as the Home Office and the forces themselves published it: opened (file),
 * read (reading, homeoffice, layout), brought in and taken back (answers, batch), and shown as published (shown).
 * Its words are figure (one force, period, offence and outcome), batch (one file that was brought) and source; a number is given or withheld.
 * It knows published numbers and codes and nothing of any case: these figures never share a denominator with the helpline's own.
 */
package org.waymark.statistics.police;
