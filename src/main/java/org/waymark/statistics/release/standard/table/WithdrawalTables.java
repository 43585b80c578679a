package org.waymark.statistics.release.standard.table;

import java.util.List;

import org.waymark.ledger.Cube;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.OutcomeMeasures;
import org.waymark.statistics.measures.WithdrawalMeasures;
import org.waymark.statistics.release.standard.count.Axis;
import org.waymark.statistics.release.standard.count.Reasons;
import org.waymark.statistics.release.standard.count.Splits;
import org.waymark.statistics.release.standard.count.Tally;

/** The tables of withdrawals, of outcomes 14 and 16 that the victim disputes, and of what victims were told. */
public record WithdrawalTables(Splits splits) {

    private static final String REVERSED = "A withdrawal that the victim has reversed by supporting police action again no longer counts as standing.";
    private static final String SEVERAL = "A withdrawal can cite several reasons and counts once in each, so counts and shares add up to more than the whole. "
            + "\"Reason not given\" and \"lost contact\" are no reasons: they have a count and no share.";

    private static final Saying REASON = new Saying.Largest(WithdrawalMeasures.REASON, "reason");
    private static final Saying FAMILY = new Saying.Largest(WithdrawalMeasures.FAMILY, "family");

    public List<StandardTable> all() {
        return List.of(byYear(), reasonsByYear(), reasonsByStage(), stagesByYear(), elapsedByYear(), disputedByYear(), toldByYear());
    }

    private StandardTable byYear() {
        var tallies = List.of(Tally.wholeOf(WithdrawalMeasures.RE_ENGAGED, "all-withdrawals", "All withdrawals"), Tally.of(WithdrawalMeasures.RE_ENGAGED),
                Tally.of(WithdrawalMeasures.STANDING), Tally.of(WithdrawalMeasures.REASON_KNOWN));
        var saying = new Saying.Total(WithdrawalMeasures.RE_ENGAGED);
        return table("withdrawals-by-year", List.of(REVERSED),
                step("Withdrawals, and victims who support action again, by year", "by year", saying, tallies, years()),
                step("Withdrawals, and victims who support action again, by years in pairs", "by pairs of years", saying, tallies, pairs()),
                step("Withdrawals, and victims who support action again", "all years together", saying, tallies, whole()));
    }

    private StandardTable reasonsByYear() {
        var tallies = List.of(Reasons.tally());
        return table("withdrawal-reasons-by-year", List.of(SEVERAL, REVERSED),
                step("Reasons of withdrawals by year", "by reason and year", REASON, tallies, Reasons.axis(true), years()),
                step("Reasons of withdrawals by years, in pairs", "by reason and pairs of years", REASON, tallies, Reasons.axis(true), pairs()),
                step("Reasons of withdrawals, all years together", "by reason, all years together", REASON, tallies, Reasons.axis(true), whole()),
                step("Families of reasons of withdrawals, all years together", "by family of reasons, all years together", FAMILY, tallies, Reasons.axis(false), whole()));
    }

    private StandardTable reasonsByStage() {
        var stages = Axis.of("stage", "Stage", splits.stages(), "All stages");
        var tallies = List.of(Reasons.tally());
        return table("withdrawal-reasons-by-stage", List.of(SEVERAL, REVERSED),
                step("Reasons of withdrawals by stage of the investigation", "by reason and stage", REASON, tallies, Reasons.axis(true), stages),
                step("Families of reasons of withdrawals by stage of the investigation", "by family of reasons and stage", FAMILY, tallies, Reasons.axis(false), stages));
    }

    private StandardTable stagesByYear() {
        var stages = Axis.of("stage", "Stage", splits.stages(), "All stages");
        var tallies = List.of(Tally.of(WithdrawalMeasures.STAGE));
        var saying = new Saying.Largest(WithdrawalMeasures.STAGE, "stage");
        return table("withdrawal-stages-by-year", List.of(REVERSED),
                step("Stages at which victims withdrew, by year", "by stage and year", saying, tallies, stages, years()),
                step("Stages at which victims withdrew, by years in pairs", "by stage and pairs of years", saying, tallies, stages, pairs()),
                step("Stages at which victims withdrew, all years together", "by stage, all years together", saying, tallies, stages, whole()));
    }

    private StandardTable elapsedByYear() {
        var bands = Axis.of("elapsed", "Time since the report to the police", splits.elapsed(), "Any time");
        var tallies = List.of(Tally.of(WithdrawalMeasures.ELAPSED));
        var saying = new Saying.Largest(WithdrawalMeasures.ELAPSED, "elapsed");
        return table("withdrawal-elapsed-by-year", List.of(REVERSED),
                step("Time from the report to the police to the withdrawal, by year", "by time and year", saying, tallies, bands, years()),
                step("Time from the report to the police to the withdrawal, by years in pairs", "by time and pairs of years", saying, tallies, bands, pairs()),
                step("Time from the report to the police to the withdrawal, all years together", "by time, all years together", saying, tallies, bands, whole()));
    }

    private StandardTable disputedByYear() {
        var tallies = List.of(Tally.wholeOf(OutcomeMeasures.ACCOUNT_DISPUTED, "not-supported-on-police-account", "Not supported, on the police's account"),
                Tally.of(OutcomeMeasures.ACCOUNT_DISPUTED));
        var title = "Police accounts that the victim disputes";
        var saying = new Saying.Total(OutcomeMeasures.ACCOUNT_DISPUTED);
        return new StandardTable("disputed-accounts-by-year", Basis.RECORDED, StandardTable.OFFENCES, List.of(
                recorded(title + ", by year recorded", "by year", saying, tallies, years()),
                recorded(title + ", by years recorded in pairs", "by pairs of years", saying, tallies, pairs()),
                recorded(title, "all years together", saying, tallies, whole())), List.of());
    }

    private StandardTable toldByYear() {
        var tallies = List.of(Tally.wholeOf(OutcomeMeasures.TOLD_OF_ANONYMITY, "told-or-not", "Recorded whether the victim was told"), Tally.of(OutcomeMeasures.TOLD_OF_ANONYMITY));
        var title = "Victims told that the law keeps them anonymous";
        var saying = new Saying.Total(OutcomeMeasures.TOLD_OF_ANONYMITY);
        return new StandardTable("told-of-anonymity-by-year", Basis.RECORDED, StandardTable.OFFENCES, List.of(
                recorded(title + ", by year recorded", "by year", saying, tallies, years()),
                recorded(title + ", by years recorded in pairs", "by pairs of years", saying, tallies, pairs()),
                recorded(title, "all years together", saying, tallies, whole())), List.of());
    }

    private Step recorded(String title, String words, Saying saying, List<Tally> tallies, Axis time) {
        return new Step(words, Layout.of(title, splits.everything(Cube.RECORDED), tallies, time), saying);
    }

    private StandardTable table(String code, List<String> notes, Step... ladder) {
        return new StandardTable(code, Basis.WITHDRAWN, StandardTable.WITHDRAWALS, List.of(ladder), notes);
    }

    private Step step(String title, String words, Saying saying, List<Tally> tallies, Axis... axes) {
        return new Step(words, Layout.of(title, splits.everything(Cube.WITHDRAWALS), tallies, axes), saying);
    }

    private Axis years() {
        return Axis.ofTime("year", "Year", splits.periods().years(), splits.periods().whole());
    }

    private Axis pairs() {
        return Axis.ofTime("years", "Years", splits.periods().pairs(), splits.periods().whole());
    }

    private Axis whole() {
        return Axis.ofTime("years", "Years", List.of(), splits.periods().whole());
    }
}
