package org.waymark.statistics.export.workbook;

import org.waymark.statistics.export.Cell;

/**
 * How a cell of a workbook looks. By the guidance of the Government Analysis Function, "Releasing statistics in
 * spreadsheets": headings are marked as headings, text is left and numbers are right, headers are bold, nothing is said by
 * colour, nothing is filled or framed, letters have no serifs and at least 12 points.
 */
enum Look {

    /** The title of the workbook. */
    TITLE_OF_COVER,
    /** The title of a sheet, which may run on to the right. */
    HEADING_1,
    /** The heading of a part of the cover. */
    HEADING_2,
    /** Words over a table, which may run on to the right. */
    LINE,
    /** Words that wrap in their column. */
    TEXT,
    /** The way to another sheet. */
    LINK,
    /** The header of a column of words. */
    HEADER_OF_WORDS,
    /** The header of a column of numbers. */
    HEADER_OF_FIGURES,
    /** A whole number, thousands apart. */
    WHOLE,
    ONE_DECIMAL,
    TWO_DECIMALS,
    /** A mark in the place of a number. */
    MARK;

    boolean wraps() {
        return this == TITLE_OF_COVER || this == TEXT || this == HEADER_OF_WORDS || this == HEADER_OF_FIGURES;
    }

    /** In points. */
    int fontSize() {
        return this == TITLE_OF_COVER || this == HEADING_1 ? 16 : this == HEADING_2 ? 14 : 12;
    }

    static Look of(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> TEXT;
            case Cell.Link link -> LINK;
            case Cell.Missing missing -> MARK;
            case Cell.Numeric numeric -> numeric.decimals() == 0 ? WHOLE : numeric.decimals() == 1 ? ONE_DECIMAL : TWO_DECIMALS;
        };
    }
}
