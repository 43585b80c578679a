package org.waymark.statistics.release.standard.count;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.waymark.ledger.Cube;
import org.waymark.statistics.disclosure.CountId;

/**
 * What is counted in one place: the things of a cube that are of all these parts, in the months of the period.
 *
 * <p>Its id is the same wherever the same is counted. It names the cube; each dimension that is restricted by the code of the part
 * (a force "E23000003", forces shown together "E23000002+E23000006", a region "region:E12000002", an outcome by the name of its
 * measure, offences of a kind by that kind, else the code of the ledger, several in the order of the alphabet joined by "+"); and the time by its months. A dimension
 * that is not restricted is left out.
 */
public record Counting(Cube cube, List<Part> parts, Period period) {

    public Counting {
        parts = List.copyOf(parts);
    }

    public CountId id() {
        var where = new TreeMap<String, String>();
        parts.forEach(part -> where.put(part.dimension(), part.code()));
        where.put(CountId.TIME, period.code());
        return new CountId(cube.name(), where);
    }

    /** The same in a cube that may not be split by all of it: the count is then that of the wider group. */
    public Counting in(Cube other) {
        return new Counting(other, parts.stream().filter(part -> other.dimensions().contains(part.dimension())).toList(), period);
    }

    public Counting with(List<Part> more) {
        var narrower = new ArrayList<>(parts);
        more.stream().filter(part -> !narrower.contains(part)).forEach(narrower::add);
        return new Counting(cube, narrower, period);
    }

    public Counting without(String dimension) {
        return new Counting(cube, parts.stream().filter(part -> !part.dimension().equals(dimension)).toList(), period);
    }

    /** Whether a 0 is as telling as a 1: of reasons, stages and the like it is; of forces, years, outcomes and offences it is not. */
    public boolean zeroIsSmall() {
        return cube != Cube.RECORDED && cube != Cube.REPORTS || parts.stream().anyMatch(part -> part.dimension().equals("account"));
    }
}
