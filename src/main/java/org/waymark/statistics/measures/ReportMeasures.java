package org.waymark.statistics.measures;

import static org.waymark.statistics.measures.Measure.measure;
import static org.waymark.statistics.measures.Topic.REPORTS;

import java.util.List;

/** What is counted of reports to the helpline. */
public final class ReportMeasures {

    /** Reports that reached the helpline in the window. */
    public static final Measure REPORTS_RECEIVED = measure("reports").called("Reports")
            .meaning("Reports that reached the helpline in the window.")
            .saying("report|reports| reached the helpline")
            .of(REPORTS).counting(Which.every("reports")).version(1);

    /** Reports whose matter had not been reported to the police, out of those of which the helpline knows whether it had. */
    public static final Measure NOT_REPORTED_TO_POLICE = measure("not-reported-to-police").called("Not reported to the police")
            .meaning("Reports whose matter had not been reported to the police, out of those of which the helpline knows whether it had.")
            .saying("{things} were of something not reported to the police")
            .of(REPORTS).counting(Which.every("reports answered \"no\" to whether it was reported to the police").with("reported", "NO"))
            .outOf(Which.every("reports answered \"yes\" or \"no\"").with("reported", "YES", "NO")).version(1);

    static final List<Measure> ALL = List.of(REPORTS_RECEIVED, NOT_REPORTED_TO_POLICE);

    private ReportMeasures() {
    }
}
