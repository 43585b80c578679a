package org.waymark.statistics.police.file;

import java.math.BigDecimal;

/** One cell of a sheet: what stands there, and what kind of thing it is. A formula is not what it came to. */
public record Cell(Kind kind, String text) {

    /** What a file says of a cell; a CSV file says nothing, so there everything is text. */
    public enum Kind { EMPTY, TEXT, NUMBER, PERCENTAGE, DAY, FORMULA, OTHER }

    public static final Cell EMPTY = new Cell(Kind.EMPTY, "");
    private static final int LONGEST = 32_767;
    /** More digits than any count has; 1E999999999 would become a text of a gigabyte. */
    private static final int DIGITS = 30;

    static Cell of(String typed) {
        var text = (typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed).replace('\u00A0', ' ').strip();
        return text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text);
    }

    /** A number as it is meant and not as it is formatted: 1720, 0.42. */
    static Cell number(Kind kind, String stored) {
        try {
            var number = new BigDecimal(stored.strip());
            if (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS) {
                return new Cell(Kind.OTHER, stored);
            }
            return new Cell(kind, number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException cause) {
            return new Cell(Kind.OTHER, stored);
        }
    }

    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }
}
