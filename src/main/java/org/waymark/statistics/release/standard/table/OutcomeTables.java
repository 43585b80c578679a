package org.waymark.statistics.release.standard.table;

import static org.waymark.statistics.release.standard.table.StandardTable.OFFENCES;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.ledger.Cube;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.OutcomeMeasures;
import org.waymark.statistics.release.standard.count.Axis;
import org.waymark.statistics.release.standard.count.Offences;
import org.waymark.statistics.release.standard.count.Outcomes;
import org.waymark.statistics.release.standard.count.Splits;
import org.waymark.statistics.release.standard.count.Tally;

/** The tables of recorded offences and their outcomes. */
public record OutcomeTables(Splits splits) {

    private static final Saying COUNT = new Saying.Count(OutcomeMeasures.RECORDED_OFFENCES);
    private static final String FORCES = "A force stands here with the cases that the helpline knows of, which are not all that it recorded. Forces differ in how many of their cases reach a helpline.";

    public List<StandardTable> all() {
        return List.of(byYear(), byQuarter(), byForce(), byForceAndYear(), byOffence(), offencesByYear());
    }

    private StandardTable byYear() {
        return table("outcomes-by-year", List.of(),
                step("Outcomes by year recorded", "by year", Outcomes.each(), years()),
                step("Outcomes in groups by year recorded", "by year, outcomes in groups", Outcomes.groups(), years()),
                step("Outcomes by years recorded, in pairs", "by pairs of years", Outcomes.each(), pairs()),
                step("Outcomes", "all years together", Outcomes.each(), whole()));
    }

    /** Few columns, so that many quarters can be shown: what is left of the whole is not told. */
    private StandardTable byQuarter() {
        var quarters = Axis.ofQuarters("Year recorded", splits.periods());
        return table("outcomes-by-quarter", List.of(),
                step("Main outcomes by year and quarter recorded", "by quarter, main outcomes", Outcomes.main(), quarters),
                step("Offences that the victim did not support action on, by year and quarter recorded", "by quarter, outcomes 14 and 16 alone", Outcomes.notSupported(), quarters),
                step("Offences that the victim did not support action on, by year recorded", "by year, outcomes 14 and 16 alone", Outcomes.notSupported(), years()));
    }

    private StandardTable byForce() {
        return table("outcomes-by-force", List.of(FORCES),
                step("Outcomes by police force", "by police force", Outcomes.each(), forces()),
                step("Outcomes in groups by police force", "by police force, outcomes in groups", Outcomes.groups(), forces()),
                step("Outcomes by region", "by region", Outcomes.each(), regions()),
                step("Outcomes in groups by region", "by region, outcomes in groups", Outcomes.groups(), regions()),
                step("Outcomes", "all forces together", Outcomes.each(), whole()));
    }

    private StandardTable byForceAndYear() {
        return table("outcomes-by-force-and-year", List.of(FORCES),
                step("Outcomes by police force and year recorded", "by police force and year", Outcomes.each(), forces(), years()),
                step("Outcomes by police force and years recorded, in pairs", "by police force and pairs of years", Outcomes.each(), forces(), pairs()),
                step("Main outcomes by police force and year recorded", "by police force and year, main outcomes", Outcomes.main(), forces(), years()),
                step("Offences that the victim did not support action on, by police force and year recorded", "by police force and year, outcomes 14 and 16 alone",
                        Outcomes.notSupported(), forces(), years()),
                step("Offences that the victim did not support action on, by police force and years recorded, in pairs",
                        "by police force and pairs of years, outcomes 14 and 16 alone", Outcomes.notSupported(), forces(), pairs()),
                step("Outcomes by region, all years together", "by region, all years together", Outcomes.each(), regions(), whole()),
                step("Outcomes in groups by region, all years together", "by region, all years together, outcomes in groups", Outcomes.groups(), regions(), whole()),
                step("Outcomes, all years together", "all forces and years together", Outcomes.each(), whole()));
    }

    private StandardTable byOffence() {
        return table("outcomes-by-offence", List.of(),
                step("Outcomes by offence", "by offence", Outcomes.each(), offences()),
                step("Outcomes in groups by offence", "by offence, outcomes in groups", Outcomes.groups(), offences()),
                step("Outcomes", "all offences together", Outcomes.each(), whole()));
    }

    private StandardTable offencesByYear() {
        var recorded = List.of(Tally.of(OutcomeMeasures.RECORDED_OFFENCES));
        return table("offences-by-year", List.of("An offence has [z] in years that ended before it came into force. After its repeal it can still be recorded for earlier conduct."),
                step("Offences by year recorded", "by offence and year", recorded, offences(), years()),
                step("Offences by years recorded, in pairs", "by offence and pairs of years", recorded, offences(), pairs()),
                step("Offences", "by offence, all years together", recorded, offences(), whole()));
    }

    private StandardTable table(String code, List<String> notes, Step... ladder) {
        return new StandardTable(code, Basis.RECORDED, OFFENCES, List.of(ladder), notes);
    }

    private Step step(String title, String words, List<Tally> tallies, Axis... axes) {
        return new Step(words, Layout.of(title, splits.everything(Cube.RECORDED), tallies, axes), saying(tallies));
    }

    /** The first measure that is a share; in groups that is outcomes 14 and 16 together. */
    private static Saying saying(List<Tally> tallies) {
        return Stream.of(OutcomeMeasures.NOT_SUPPORTED_SUSPECT_IDENTIFIED, OutcomeMeasures.NOT_SUPPORTED)
                .filter(measure -> tallies.contains(Tally.of(measure))).findFirst().<Saying>map(Saying.Total::new).orElse(COUNT);
    }

    private Axis forces() {
        return Axis.of("force", "Police force", splits.forces(), "All forces");
    }

    private Axis regions() {
        return Axis.of("region", "Region", splits.regions(), "All regions");
    }

    private Axis offences() {
        return Axis.of("offence", "Offence", splits.offences(), "All offences");
    }

    private Axis years() {
        return Axis.ofTime("year", "Year recorded", splits.periods().years(), splits.periods().whole());
    }

    private Axis pairs() {
        return Axis.ofTime("years", "Years recorded", splits.periods().pairs(), splits.periods().whole());
    }

    private Axis whole() {
        return Axis.ofTime("years", "Years recorded", List.of(), splits.periods().whole());
    }
}
