package org.waymark.statistics.release.standard.count;

import java.util.List;
import java.util.Set;

import org.waymark.ledger.Cube;
import org.waymark.reference.Lists;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Window;

/**
 * The parts into which a release splits what it counts. Forces and offences are those with anything in the window, which tells
 * something (see {@link Listed}); stages and times are always all that there are, so that which of them stand in a table says nothing.
 */
public record Splits(Periods periods, List<Part> forces, List<Part> regions, List<Part> offences, List<Part> stages, List<Part> elapsed) {

    public static Splits of(Cells cells, Window window, Set<String> merged) {
        var forces = cells.codes(Cube.RECORDED, "force", window);
        return new Splits(new Periods(window), Parts.forces(forces, merged), Parts.regions(forces),
                Parts.each(Dimension.OFFENCE, cells.codes(Cube.RECORDED, "offence", window), "Offence not known"),
                Parts.each(Dimension.STAGE, Set.copyOf(Lists.STAGE.codes()), "Stage not known"),
                Parts.each(Dimension.ELAPSED, Set.copyOf(Lists.ELAPSED.codes()), "Time not known"));
    }

    public Counting everything(Cube cube) {
        return new Counting(cube, List.of(), periods.whole());
    }
}
