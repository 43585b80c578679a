package org.waymark.statistics.export;

import java.math.BigDecimal;

import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.Value;

/** What stands in one cell of a file: words, a number, or a mark that says why there is none. */
public sealed interface Cell {

    /** Words on one line. */
    record Words(String text) implements Cell {

        public Words {
            text = PlainText.of(text);
        }
    }

    /** The name of another sheet of the workbook, which leads there. */
    record Link(String sheet) implements Cell {
    }

    /** A number with as many decimals as were published. */
    record Numeric(BigDecimal number) implements Cell {

        public int decimals() {
            return Math.max(0, number.scale());
        }
    }

    /** No number, and why. */
    record Missing(Mark mark) implements Cell {
    }

    /** As it stands in a file in which everything is text. */
    default String plain() {
        return switch (this) {
            case Words words -> PlainText.guarded(words.text);
            case Link link -> link.sheet;
            case Numeric numeric -> numeric.number.toPlainString();
            case Missing missing -> missing.mark.shorthand();
        };
    }

    static Cell of(Value value) {
        return switch (value) {
            case Value.Count count -> new Numeric(BigDecimal.valueOf(count.number()));
            case Value.Percent percent -> new Numeric(percent.number());
            case Value.Marked marked -> new Missing(marked.mark());
        };
    }

    static Cell lowOf(Value value) {
        return value instanceof Value.Percent percent ? bound(percent.low()) : of(value);
    }

    static Cell highOf(Value value) {
        return value instanceof Value.Percent percent ? bound(percent.high()) : of(value);
    }

    /** A percentage that others published comes without an interval. */
    private static Cell bound(BigDecimal bound) {
        return bound == null ? new Missing(Mark.NOT_AVAILABLE) : new Numeric(bound);
    }
}
