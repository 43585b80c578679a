/**
 * Workbooks for Excel and LibreOffice, by the rules for accessible spreadsheets: a cover, contents, notes, and one table a sheet.
 * Its words are workbook, sheet and look. It knows grids and their cells.
 */
package org.waymark.statistics.export.workbook;
