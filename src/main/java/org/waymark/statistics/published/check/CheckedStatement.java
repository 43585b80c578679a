package org.waymark.statistics.published.check;

import java.math.BigDecimal;
import java.util.Optional;

/** A statement with what the check found: its verdict, the percentage recomputed (one decimal) where it can be, and why. */
public record CheckedStatement(Statement statement, Verdict verdict, Optional<BigDecimal> recomputed, String explanation) {
}
