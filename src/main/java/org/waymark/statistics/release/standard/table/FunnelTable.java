package org.waymark.statistics.release.standard.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.waymark.ledger.Cube;
import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.OutcomeMeasures;
import org.waymark.statistics.measures.ReportMeasures;
import org.waymark.statistics.measures.Which;
import org.waymark.statistics.measures.WithdrawalMeasures;
import org.waymark.statistics.release.standard.count.Counting;
import org.waymark.statistics.release.standard.count.Entry;
import org.waymark.statistics.release.standard.count.Parts;
import org.waymark.statistics.release.standard.count.Splits;

/** The way from the first contact to a charge, step by step, "not reported to the police" in front and withdrawals beside it. */
public record FunnelTable(Splits splits) {

    private static final String NOT_REPORTED = "not-reported-to-police";
    private static final String NOT_ONE_COHORT = "These steps are not of one group of people: reports are counted by the month in which they reached the helpline, offences by the month "
            + "in which the police recorded them, withdrawals by the month in which they were made. So a step may be larger than the one above it: whether the police were told is what was said at a first contact, and many victims go to them later. "
            + "A percentage is given only where a step is part of an earlier one.";
    private static final Which SUSPECT = Which.every("recorded offences with a suspect identified").with("suspect", "YES");

    public StandardTable table() {
        var reports = splits.everything(Cube.REPORTS);
        var recorded = splits.everything(Cube.RECORDED);
        var known = reports.with(Parts.of(ReportMeasures.NOT_REPORTED_TO_POLICE.denominator().orElseThrow()));
        var lines = new ArrayList<Layout.Line>();
        lines.add(line("reports", "Reports of which it is known whether the police were told", known));
        lines.add(line(NOT_REPORTED, "Not reported to the police", reports.with(Parts.of(ReportMeasures.NOT_REPORTED_TO_POLICE.numerator())), known));
        lines.add(line("reported-to-police", "Reported to the police", reports.with(List.of(Parts.of("reported", Set.of("YES")))), known));
        lines.add(line("recorded-offences", "Recorded by the police", recorded));
        lines.add(line("suspect-identified", "Suspect identified", recorded.with(Parts.of(SUSPECT)), recorded));
        lines.add(line("charged-or-summonsed", "Charged or summonsed", recorded.with(Parts.of(OutcomeMeasures.CHARGED_OR_SUMMONSED.numerator())), recorded));
        lines.add(line("withdrawals", "Beside it: withdrawals that stand", splits.everything(Cube.WITHDRAWALS).with(Parts.of(WithdrawalMeasures.STANDING.numerator()))));
        var layout = new Layout("From the first contact to a charge", List.of(new Dimension("step", "Step")), columns(), List.copyOf(lines));
        return new StandardTable("from-contact-to-charge", Basis.RECEIVED, "Reports to the helpline, and offences recorded by the police among its cases",
                List.of(new Step("all years together", layout, new Saying.Line(ReportMeasures.NOT_REPORTED_TO_POLICE, NOT_REPORTED))), List.of(NOT_ONE_COHORT));
    }

    private static List<Column> columns() {
        return List.of(new Column("count", "Number", "How many there are of this step in the window.", Unit.COUNT),
                new Column("count-percent", "% of the step that it is part of",
                        "Reports as a percentage of those of which it is known whether the police were told; offences as a percentage of recorded offences.", Unit.PERCENT));
    }

    private static Layout.Line line(String code, String label, Counting counted) {
        return new Layout.Line(List.of(new Key(code, label)), List.of(new Entry.Number(counted), new Entry.Fixed(Value.of(Mark.NOT_APPLICABLE))));
    }

    private static Layout.Line line(String code, String label, Counting counted, Counting whole) {
        return new Layout.Line(List.of(new Key(code, label)), List.of(new Entry.Number(counted), new Entry.Share(counted, whole)));
    }
}
