package org.waymark.statistics.release.content;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.quarkus.qute.TemplateData;

/** How many counts of a release hold no number, out of how many. */
@TemplateData
public record Suppressed(long counts, long of) {

    /** "12.5%". */
    public String percent() {
        return of == 0 ? "0.0%" : BigDecimal.valueOf(counts * 100).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
