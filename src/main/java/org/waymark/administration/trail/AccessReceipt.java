package org.waymark.administration.trail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.waymark.access.CaseReference;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/**
 * Who was at a victim's case, for her to keep: when, what, and in what role. Staff are told apart by letters and not by
 * names, and nothing of the case itself is said. Attempts that were refused are counted.
 */
@TemplateData
public record AccessReceipt(String reference, String made, List<Line> lines, long refused) {

    /** One thing that somebody did. */
    @TemplateData
    public record Line(String day, String time, String what, String who) {
    }

    static AccessReceipt of(CaseReference reference, List<TrailSearch.Found> rows, Instant made) {
        var letters = new HashMap<UUID, String>();
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            if (!isRefusal(row)) {
                var letter = letters.computeIfAbsent(row.actor(), person -> letter(letters.size()));
                lines.add(new Line(London.inWords(London.dayOf(row.at())), London.timeOf(row.at()), AuditLine.label(row.action()),
                        "Staff member " + letter + " (" + role(row.roles()) + ")"));
            }
        }
        return new AccessReceipt(reference.value(), London.inWords(made), lines, rows.stream().filter(AccessReceipt::isRefusal).count());
    }

    private static boolean isRefusal(TrailSearch.Found row) {
        return row.action().startsWith("REFUSED") || row.action().endsWith("REFUSED");
    }

    private static String role(String roles) {
        return roles == null || roles.isEmpty() ? "role not on record" : roles.replace(" ", ", ");
    }

    /** A to Z, then AA, AB and so on. */
    static String letter(int number) {
        return (number < 26 ? "" : letter(number / 26 - 1)) + (char) ('A' + number % 26);
    }
}
