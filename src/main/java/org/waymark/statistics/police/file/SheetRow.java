package org.waymark.statistics.police.file;

import java.util.List;

/** A row of a sheet that is not empty, with the number it bears in the file. */
public record SheetRow(long number, List<Cell> cells) {

    private static final int LETTERS = 26;

    /** The cell at a place, counted from 0; behind the last one everything is empty. */
    public Cell cell(int place) {
        return place < cells.size() ? cells.get(place) : Cell.EMPTY;
    }

    /** How spreadsheets call a column: A, B, …, Z, AA. */
    public static String letters(int place) {
        var last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }
}
