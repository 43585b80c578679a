package org.waymark.investigation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How long after the report to the police (or the record) the victim stopped supporting action, in bands of days. */
final class Elapsed {

    private static final NavigableMap<Long, String> BANDS = new TreeMap<>(Map.of(
            0L, "0-7", 8L, "8-30", 31L, "31-90", 91L, "91-180", 181L, "181-365", 366L, "366+"));

    private Elapsed() {
    }

    /** Without a day to count from it is not known. */
    static String band(LocalDate begun, LocalDate withdrawn) {
        return begun == null ? "UNKNOWN" : BANDS.floorEntry(ChronoUnit.DAYS.between(begun, withdrawn)).getValue();
    }
}
