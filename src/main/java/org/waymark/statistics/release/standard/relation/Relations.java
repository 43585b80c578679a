package org.waymark.statistics.release.standard.relation;

import static org.waymark.statistics.disclosure.Sum.Kind.COVERED;
import static org.waymark.statistics.disclosure.Sum.Kind.EXACT;
import static org.waymark.statistics.disclosure.Sum.Kind.OVERLAPPING;
import static org.waymark.statistics.disclosure.Sum.Kind.WITHIN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.waymark.ledger.Cube;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.Sum;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.OutcomeMeasures;
import org.waymark.statistics.release.standard.count.Outcomes;
import org.waymark.statistics.release.standard.count.Part;
import org.waymark.statistics.release.standard.count.Parts;
import org.waymark.statistics.release.standard.count.Period;
import org.waymark.statistics.release.standard.count.Periods;
import org.waymark.statistics.release.standard.count.Reasons;
import org.waymark.statistics.release.standard.count.Splits;
import org.waymark.statistics.release.standard.count.Tally;
import org.waymark.statistics.release.standard.relation.Relation.Cites.Counted;
import org.waymark.statistics.release.standard.relation.Relation.Told.Things;

/** Everything that a reader knows of how the counts of a release hang together. */
public record Relations(List<Relation> all) {

    public static Relations of(Splits splits) {
        return new Relations(Stream.of(time(splits.periods()), forces(splits), outcomes(), withdrawals(splits), reasons(), anonymity(splits),
                List.of(falls("offence", null, codes(splits.offences()), EXACT),
                        falls("reported", "NO+YES", List.of("NO", "YES"), EXACT), falls("reported", null, List.of("NO+YES"), WITHIN),
                        falls("suspect", null, List.of("YES"), WITHIN), falls("told", "NO+YES", List.of("YES"), WITHIN))).flatMap(List::stream).toList());
    }

    /** These too. */
    public Relations and(List<Relation> more) {
        return new Relations(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** All that hold among these counts, in a fixed order. */
    public List<Sum> among(Collection<CountId> counts) {
        var among = new TreeSet<>(counts);
        var sums = new LinkedHashSet<Sum>();
        among.forEach(whole -> all.forEach(relation -> relation.of(whole, among).forEach(sums::add)));
        return List.copyOf(sums);
    }

    /** What these counts add up to that is not among them: regions, groups of outcomes, and groups of outcomes of regions. */
    public List<Sum> addedUp(Collection<CountId> counts) {
        var known = new TreeSet<>(counts);
        var sums = new ArrayList<Sum>();
        for (var newest = List.copyOf(known); !newest.isEmpty(); newest = addUp(newest, known, sums)) {
            known.addAll(newest);
        }
        return sums;
    }

    private List<CountId> addUp(List<CountId> newest, Set<CountId> known, List<Sum> sums) {
        var found = newest.stream().flatMap(part -> all.stream().flatMap(relation -> relation.wholeWith(part, known).stream())).distinct().toList();
        sums.addAll(found);
        return found.stream().map(Sum::whole).distinct().toList();
    }

    private static List<Relation> time(Periods periods) {
        var relations = new ArrayList<Relation>();
        var levels = periods.levels();
        for (int level = 0; level < levels.size(); level++) {
            for (var finer : levels.subList(level + 1, levels.size())) {
                levels.get(level).forEach(whole -> relations.add(falls(CountId.TIME, whole.code(),
                        finer.stream().filter(whole::contains).map(Period::code).toList(), EXACT)));
            }
        }
        return relations;
    }

    private static List<Relation> forces(Splits splits) {
        var relations = new ArrayList<Relation>();
        relations.add(falls(Parts.FORCE, null, codes(splits.forces()), EXACT));
        relations.add(falls(Parts.FORCE, null, codes(splits.regions()), EXACT));
        splits.regions().forEach(region -> relations.add(falls(Parts.FORCE, region.code(),
                splits.forces().stream().filter(force -> region.codes().containsAll(force.codes())).map(Part::code).toList(), EXACT)));
        return relations;
    }

    private static List<Relation> outcomes() {
        return List.of(
                falls("outcome", null, Outcomes.each().stream().skip(1).map(Tally::code).toList(), EXACT),
                falls("outcome", null, Outcomes.groups().stream().skip(1).map(Tally::code).toList(), EXACT),
                falls("outcome", OutcomeMeasures.NOT_SUPPORTED.name(), Outcomes.NOT_SUPPORTED.stream().map(Measure::name).toList(), EXACT),
                falls("outcome", Outcomes.OTHER_ASSIGNED.code(), Outcomes.OTHERS.stream().map(Measure::name).toList(), EXACT),
                falls("account", "POLICE+POLICE_DISPUTED", List.of("POLICE_DISPUTED"), WITHIN),
                falls("account", null, List.of("POLICE+POLICE_DISPUTED"), WITHIN));
    }

    private static List<Relation> withdrawals(Splits splits) {
        return List.of(falls("status", null, List.of("STANDING", "REVERSED"), EXACT), falls("reason_known", null, List.of("YES"), WITHIN),
                falls("stage", null, codes(splits.stages()), EXACT), falls("elapsed", null, codes(splits.elapsed()), EXACT));
    }

    /** A withdrawal that gives a reason cites at least one family or other reason, and of a family at least one of its reasons. */
    private static List<Relation> reasons() {
        var relations = new ArrayList<Relation>();
        relations.add(new Relation.Cites(new Counted(Cube.WITHDRAWALS, "reason_known", "YES"), Reasons.coarse().stream().map(Relations::cited).toList(), OVERLAPPING));
        Reasons.families().forEach(family -> relations.add(new Relation.Cites(cited(family), Reasons.of(family).stream().map(Relations::cited).toList(), OVERLAPPING)));
        relations.add(new Relation.Cites(new Counted(Cube.WITHDRAWALS, "reason_known", null), Reasons.notCounting().stream().map(Relations::cited).toList(), WITHIN));
        return relations;
    }

    /** Whether a victim was told is recorded of recorded offences. */
    private static List<Relation> anonymity(Splits splits) {
        var told = Things.of(Cube.ANONYMITY, Map.of("offence", Parts.GUARANTEEING, "told", "NO+YES"));
        var offences = splits.offences().stream().filter(Parts::guaranteesAnonymity).map(offence -> Things.of(Cube.RECORDED, Map.of("offence", offence.code()))).toList();
        return List.of(new Relation.Told(Things.of(Cube.RECORDED, Map.of()), List.of(told), WITHIN), new Relation.Told(told, offences, COVERED));
    }

    private static Counted cited(Part part) {
        return new Counted(Reasons.cubeOf(part), part.dimension(), part.code());
    }

    private static Relation falls(String dimension, String whole, List<String> parts, Sum.Kind kind) {
        return new Relation.Falls(dimension, Optional.ofNullable(whole), parts, kind);
    }

    private static List<String> codes(List<Part> parts) {
        return parts.stream().map(Part::code).toList();
    }
}
