/**
 * The files of a release: CSV with its metadata, JSON-stat, and workbooks, the same bytes whenever they are made.
 * Its words are publication, grid and cell; each file is written from the one grid of its table, so that files cannot disagree.
 * It is pure: it knows the table that may leave the building, the words of measures and nothing else, neither clock nor database.
 */
package org.waymark.statistics.export;
