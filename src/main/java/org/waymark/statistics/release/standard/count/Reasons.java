package org.waymark.statistics.release.standard.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.ledger.Cube;
import org.waymark.reference.WithdrawalReason;
import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.WithdrawalMeasures;

/**
 * The reasons of withdrawals within their families. A family with one reason only is that reason, and what does not count as a reason has no family.
 */
public final class Reasons {

    private static final String FAMILY = "family";
    private static final String REASON = "reason";

    private Reasons() {
    }

    /** The families of several reasons. */
    public static List<Part> families() {
        return WithdrawalReason.all().stream().filter(WithdrawalReason::counts).map(WithdrawalReason::family).distinct()
                .filter(family -> inFamily(family).size() > 1).map(family -> Part.of(FAMILY, family, WithdrawalReason.labelOfFamily(family))).toList();
    }

    public static List<Part> of(Part family) {
        return inFamily(family.code()).stream().map(Reasons::part).toList();
    }

    /** The families, and the reasons that stand alone: whoever gives a reason cites at least one of them. */
    public static List<Part> coarse() {
        return Stream.concat(families().stream(), alone().filter(WithdrawalReason::counts).map(Reasons::part)).toList();
    }

    /** What is given in place of a reason. */
    public static List<Part> notCounting() {
        return alone().filter(reason -> !reason.counts()).map(Reasons::part).toList();
    }

    public static Cube cubeOf(Part part) {
        return part.dimension().equals(FAMILY) ? Cube.WITHDRAWALS_BY_FAMILY : Cube.WITHDRAWALS_BY_REASON;
    }

    /** Each family after its reasons, or alone; then the others, and at the end the withdrawals that give a reason. */
    public static Axis axis(boolean withReasons) {
        var nodes = new ArrayList<Node>();
        for (var family : families()) {
            var key = new Key(family.code(), family.label());
            if (withReasons) {
                of(family).forEach(reason -> nodes.add(node(reason, key, new Key(reason.code(), reason.label()))));
            }
            nodes.add(node(family, key, new Key(Key.ALL, "Any of the family")));
        }
        alone().forEach(reason -> nodes.add(node(part(reason), new Key(reason.family(), reason.familyLabel()), new Key(reason.code(), reason.label()))));
        nodes.add(new Node(List.of(new Key(Key.ALL, "Any reason that counts"), new Key(Key.ALL, "Any reason that counts")),
                Parts.of(WithdrawalMeasures.REASON_KNOWN.numerator()), Optional.empty(), Optional.of(Cube.WITHDRAWALS)));
        return new Axis(List.of(new Dimension(FAMILY, "Family of reasons"), new Dimension(REASON, "Reason")), List.copyOf(nodes));
    }

    /** One measure counts reasons and families alike: how many cite it, out of those that give a reason. */
    public static Tally tally() {
        Measure reason = WithdrawalMeasures.REASON;
        return Tally.of(reason);
    }

    private static Node node(Part part, Key... keys) {
        return Node.of(part, keys).in(cubeOf(part));
    }

    private static List<WithdrawalReason> inFamily(String family) {
        return WithdrawalReason.all().stream().filter(WithdrawalReason::counts).filter(reason -> reason.family().equals(family)).toList();
    }

    private static Stream<WithdrawalReason> alone() {
        return WithdrawalReason.all().stream().filter(reason -> !reason.counts() || inFamily(reason.family()).size() == 1);
    }

    private static Part part(WithdrawalReason reason) {
        return Part.of(REASON, reason.code(), reason.label());
    }
}
