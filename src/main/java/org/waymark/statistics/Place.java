package org.waymark.statistics;

import java.util.List;

import org.waymark.statistics.measures.Topic;

import io.quarkus.qute.TemplateData;

/** A page among those of statistics, for the tabs above each of them. */
@TemplateData
public record Place(String code, String label, String href) {

    static final Place START = new Place("start", "Overview", "/statistics");
    static final Place OUTCOMES = new Place("outcomes", "Outcomes", "/statistics/outcomes");
    static final Place WITHDRAWALS = new Place("withdrawals", "Withdrawals", "/statistics/withdrawals");
    static final Place REPORTS = new Place("reports", "Reports", "/statistics/reports");
    public static final Place POLICE = new Place("police", "Police figures", "/statistics/police");
    public static final Place RELEASES = new Place("releases", "Releases", "/statistics/releases");
    static final Place HOW_WE_COUNT = new Place("how-we-count", "How we count this", "/statistics/how-we-count");

    static Place of(Topic topic) {
        return switch (topic) {
            case OUTCOMES -> OUTCOMES;
            case WITHDRAWALS -> WITHDRAWALS;
            case REPORTS -> REPORTS;
        };
    }

    public List<Place> all() {
        return List.of(START, OUTCOMES, WITHDRAWALS, REPORTS, POLICE, RELEASES, HOW_WE_COUNT);
    }

    /** By what its table is split where nobody asks for anything. */
    String usualSplit() {
        return switch (code) {
            case "outcomes" -> "force";
            case "withdrawals" -> "reason";
            default -> "year";
        };
    }
}
