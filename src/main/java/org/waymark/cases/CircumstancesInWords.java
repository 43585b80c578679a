package org.waymark.cases;

import java.util.List;

import org.waymark.reference.Lists;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** What happened, as it is shown: each question with its answer in words. */
@TemplateData
public record CircumstancesInWords(List<Line> lines) {

    public static CircumstancesInWords of(Circumstances known) {
        return new CircumstancesInWords(List.of(
                new Line("What happened", Lists.ABUSE_TYPE.labelOf(known.abuseType())),
                new Line("Suspect is", Lists.RELATIONSHIP.labelOf(known.relationship())),
                new Line("When", when(known)),
                new Line("Age", Lists.AGE_BAND.labelOf(known.ageBand())),
                new Line("Gender", Lists.GENDER.labelOf(known.gender()))));
    }

    private static String when(Circumstances known) {
        if (known.conductFrom() == null && known.conductTo() == null) {
            return known.conductOngoing() ? "Still going on; first day not known" : "Not known";
        }
        var from = known.conductFrom() == null ? "First day not known" : London.inWords(known.conductFrom());
        return from + (known.conductOngoing() ? ", still going on" : known.conductTo() == null ? "" : " to " + London.inWords(known.conductTo()));
    }

    /** A question and its answer. */
    @TemplateData
    public record Line(String label, String value) {
    }
}
