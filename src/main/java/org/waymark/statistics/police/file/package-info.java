/**
 * Opens what others send as a spreadsheet: CSV, XLSX and ODS, by content and never by name, and nothing that could run or swell.
 * Its words are book, sheet, row and cell; every kind of file gives the same cells.
 * It knows nothing of the police, of figures or of the database.
 */
package org.waymark.statistics.police.file;
