package org.waymark.statistics.export.workbook;

import java.util.List;
import java.util.Optional;

import org.waymark.statistics.export.Cell;
import org.waymark.statistics.export.PlainText;

/**
 * A sheet of a workbook: lines in its first column, each in a cell of its own, and under them at most one marked-up table,
 * with nothing between or after them.
 *
 * @param name at most 31 letters and no other sheet's
 * @param widths of the columns, in letters
 */
record Worksheet(String name, List<Line> lines, Optional<MarkedTable> table, List<Integer> widths) {

    /** A line of words, perhaps leading to another sheet. */
    record Line(String text, Look look, Optional<String> leadsTo) {

        Line(String text, Look look) {
            this(PlainText.guarded(text), look, Optional.empty());
        }

        static Line to(String sheet, String text) {
            return new Line(text, Look.LINK, Optional.of(sheet));
        }
    }

    /** A range with a name and one header row, which programs that read aloud know as a table. */
    record MarkedTable(String name, List<Header> headers, List<List<Cell>> rows) {
    }

    /** What stands over a column of words or of figures. */
    record Header(String text, boolean isOfFigures) {

        Look look() {
            return isOfFigures ? Look.HEADER_OF_FIGURES : Look.HEADER_OF_WORDS;
        }
    }

    /** In letters, of a page on which they can still be read. */
    private static final int WIDTH_OF_PAGE = 180;

    static Worksheet ofLines(String name, int width, List<Line> lines) {
        return new Worksheet(name, lines, Optional.empty(), List.of(width));
    }

    /**
     * How high the row of a line or of a table's cells is, in points: as many lines as its longest words need in their column.
     * Excel and LibreOffice do not reckon it alike when they open a file.
     */
    int height(List<String> texts, List<Look> looks) {
        var highest = 0;
        for (var column = 0; column < texts.size(); column++) {
            var look = looks.get(column);
            var letters = widths.get(column) * 12 / look.fontSize() - 2;
            var lines = look.wraps() ? lines(texts.get(column), letters) : 1;
            highest = Math.max(highest, lines * look.fontSize() * 5 / 4 + 1);
        }
        return highest;
    }

    /** Words are broken only where one alone is longer than a line. */
    private static int lines(String text, int letters) {
        var lines = 1;
        var used = 0;
        for (var word : text.split(" ")) {
            if (used > 0 && used + 1 + word.length() > letters) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.length();
            lines += (used - 1) / letters;
            used -= (used - 1) / letters * letters;
        }
        return lines;
    }

    /** Over how many pages beside each other it is printed. */
    int pagesWide() {
        return (widths.stream().mapToInt(Integer::intValue).sum() + WIDTH_OF_PAGE - 1) / WIDTH_OF_PAGE;
    }

    /** How many columns, those that name the row, are printed again on each page beside the first. */
    int columnsRepeated() {
        return pagesWide() == 1 ? 0 : (int) table.orElseThrow().headers().stream().takeWhile(header -> !header.isOfFigures()).count();
    }

    /** The row of the table's header, the first row of the sheet being 1. */
    int headerRow() {
        return lines.size() + 1;
    }

    /** The last row of the sheet. */
    int lastRow() {
        return lines.size() + table.map(marked -> marked.rows().size() + 1).orElse(0);
    }
}
