package org.waymark.statistics.published.check;

/** What is counted, where and when. Two statements of one source about the same figure are about the same number. */
public record Figure(String measure, Area area, Window window) {

    Figure of(String otherMeasure) {
        return new Figure(otherMeasure, area, window);
    }

    Figure in(Area otherArea) {
        return new Figure(measure, otherArea, window);
    }

    Figure aYearEarlier() {
        return new Figure(measure, area, window.aYearEarlier());
    }
}
