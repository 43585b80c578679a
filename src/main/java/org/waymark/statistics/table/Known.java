package org.waymark.statistics.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ledger says to a question: from which day on it can be asked, the cells, and the first month of each force. */
public record Known(Optional<LocalDate> since, List<Counted> cells, Map<String, YearMonth> firstMonths) {

    /** A day before the first posting is no day on which the count was 0: it was not known then. */
    public boolean wasNotKnownOn(LocalDate day) {
        return since.map(day::isBefore).orElse(false);
    }
}
