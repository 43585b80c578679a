package org.waymark.statistics.measures;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.reference.Code;
import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.reference.Offence;
import org.waymark.reference.Outcome;
import org.waymark.reference.WithdrawalReason;
import org.waymark.time.London;

/** By what a table is split. Regions, quarters and years are made from the forces and months of the ledger's cells. */
public enum Dimension {

    FORCE("force", "Police force", "forces", UnaryOperator.identity(), Force::labelOf, codes(Force.all(), Force::code)),
    REGION("force", "Region", "regions", Regions::of, Regions::nameOf, codes(Force.all(), Force::regionGroup)),
    YEAR("month", "Year", "years", month -> month.substring(0, 4), code -> code, List.of()),
    QUARTER("month", "Quarter", "quarters", Quarters::of, Quarters::nameOf, List.of()),
    MONTH("month", "Month", "months", UnaryOperator.identity(), month -> London.inWords(YearMonth.parse(month)), List.of()),
    OFFENCE("offence", "Offence", "offences", UnaryOperator.identity(), Offence::labelOf, codes(Offence.all(), Offence::code)),
    OUTCOME("outcome", "Outcome", "outcomes", UnaryOperator.identity(), Outcome::labelOf, codes(Outcome.all(), Outcome::code)),
    REASON("reason", "Reason", "reasons", UnaryOperator.identity(), code -> WithdrawalReason.find(code).orElseThrow().label(),
            codes(WithdrawalReason.all(), WithdrawalReason::code)),
    FAMILY("family", "Family of reasons", "families of reasons", UnaryOperator.identity(), WithdrawalReason::labelOfFamily,
            codes(WithdrawalReason.all(), WithdrawalReason::family)),
    STAGE("stage", "Stage", "stages", UnaryOperator.identity(), Lists.STAGE::labelOf, codes(Lists.STAGE.entries(), Code::code)),
    ELAPSED("elapsed", "Time since the report to the police", "lengths of time", UnaryOperator.identity(), Lists.ELAPSED::labelOf,
            codes(Lists.ELAPSED.entries(), Code::code)),
    ACCOUNT("account", "Whose account", "accounts", UnaryOperator.identity(), Lists.WITHDRAWAL_ACCOUNT::labelOf,
            codes(Lists.WITHDRAWAL_ACCOUNT.entries(), Code::code)),
    CHANNEL("channel", "Channel", "channels", UnaryOperator.identity(), Lists.CHANNEL::labelOf, codes(Lists.CHANNEL.entries(), Code::code));

    private final String of;
    private final String label;
    private final String several;
    private final UnaryOperator<String> codeFrom;
    private final UnaryOperator<String> name;
    private final List<String> order;

    Dimension(String of, String label, String several, UnaryOperator<String> codeFrom, UnaryOperator<String> name, List<String> order) {
        this.of = of;
        this.label = label;
        this.several = several;
        this.codeFrom = codeFrom;
        this.name = name;
        this.order = order;
    }

    public static Optional<Dimension> find(String code) {
        return Arrays.stream(values()).filter(dimension -> dimension.code().equals(code)).findFirst();
    }

    /** As it stands in addresses and files: "force". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands over a column: "Police force". */
    public String label() {
        return label;
    }

    /** Its groups in the plural: "forces". */
    public String several() {
        return several;
    }

    /** Whether the cells of this cube can be split so. */
    public boolean splits(Cube cube) {
        return cube.dimensions().contains(of);
    }

    /** Year, quarter and month: the groups have months of their own. */
    public boolean isTime() {
        return of.equals("month");
    }

    /** The group to which a cell belongs. */
    public String codeOf(Cell cell) {
        return codeFrom.apply(cell.of(of));
    }

    /** The group to which a month belongs. */
    public String codeOf(YearMonth month) {
        return codeFrom.apply(month.toString());
    }

    /** The group to which a force belongs. */
    public String codeOfForce(String force) {
        return codeFrom.apply(force);
    }

    /** The group in words: "Lancashire" for E23000003. */
    public String nameOf(String code) {
        return name.apply(code);
    }

    /** Whether the group has a share of a whole: "reason not given" and "lost contact" are listed among reasons but are none. */
    public boolean hasShare(String code) {
        return this != REASON || WithdrawalReason.find(code).orElseThrow().counts();
    }

    /** The order of the reference lists, time forwards, the four answers that give no fact last. */
    public Comparator<String> order() {
        return Comparator.<String>comparingInt(code -> order.contains(code) ? order.indexOf(code) : order.size())
                .thenComparing(Comparator.naturalOrder());
    }

    private static <T> List<String> codes(List<T> entries, Function<T, String> code) {
        return entries.stream().map(code).distinct().toList();
    }

    /** Regions are those of the Office for National Statistics; a force outside of them is a region of its own. */
    private static final class Regions {

        static String of(String force) {
            return Force.find(force).map(Force::regionGroup).orElse(force);
        }

        static String nameOf(String region) {
            return Force.all().stream().filter(force -> force.regionGroup().equals(region)).findFirst()
                    .map(force -> force.regionCode().isBlank() ? force.shortName() : force.region())
                    .or(() -> NotKnown.of(region).map(NotKnown::label))
                    .orElseThrow(() -> new IllegalArgumentException("no region has the code " + region));
        }
    }

    /** Quarters of the calendar year: 2021-Q1 is January to March 2021. */
    private static final class Quarters {

        private static final List<String> NAMES = List.of("January to March", "April to June", "July to September", "October to December");

        static String of(String month) {
            return month.substring(0, 4) + "-Q" + ((Integer.parseInt(month.substring(5)) + 2) / 3);
        }

        static String nameOf(String quarter) {
            return NAMES.get(quarter.charAt(6) - '1') + " " + quarter.substring(0, 4);
        }
    }
}
