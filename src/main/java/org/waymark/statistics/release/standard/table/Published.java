package org.waymark.statistics.release.standard.table;

import java.time.YearMonth;
import java.util.Optional;

import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.Measures;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.published.ShownFigure;
import org.waymark.statistics.table.Share;

/**
 * A figure that somebody else published of one force and the same months, as it was published.
 *
 * @param words its source, when it was published and what was said
 */
public record Published(String id, String force, Window window, Optional<Measure> measure, Optional<Long> count, Optional<Long> denominator, String words) {

    public static Published of(ShownFigure shown) {
        var statement = shown.checked().statement();
        var months = statement.figure().window();
        return new Published(statement.id(), shown.areaCode(), new Window(YearMonth.from(months.from()), YearMonth.from(months.to())),
                Measures.find(statement.figure().measure()).filter(measure -> isOfWholeMonths(months)), statement.count(), statement.denominator(),
                "%s, published %s: %s".formatted(shown.source(), shown.publishedOn(), shown.published()));
    }

    public Value shownCount() {
        return shown(count);
    }

    public Value shownDenominator() {
        return shown(denominator);
    }

    /** Recomputed from its own two counts; never from one of ours. */
    public Value recomputed() {
        if (count.isEmpty() || denominator.filter(whole -> whole > 0).isEmpty()) {
            return Value.of(Mark.NOT_AVAILABLE);
        }
        var share = new Share(count.get(), denominator.get());
        return new Value.Percent(share.percent(), share.interval().low(), share.interval().high());
    }

    private static Value shown(Optional<Long> number) {
        return number.<Value>map(Value.Count::new).orElse(Value.of(Mark.NOT_AVAILABLE));
    }

    private static boolean isOfWholeMonths(org.waymark.statistics.published.check.Window days) {
        return days.from().getDayOfMonth() == 1 && days.to().plusDays(1).getDayOfMonth() == 1;
    }
}
