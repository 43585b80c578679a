/**
 * Asks how the answer of a force is laid out, column by column, and shows the rows as they are read then.
 * Its words are answer, sheet, column form and rows left out; nothing is guessed that changes a count, and headings only propose.
 * It knows layouts and hands a batch over to be brought in.
 */
package org.waymark.statistics.police.answers;
