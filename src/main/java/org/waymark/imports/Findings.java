package org.waymark.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** What was found in a file, row by row. Of the errors the first are kept and all are counted. */
final class Findings {

    static final int SHOWN = 200;

    private final List<RowError> errors = new ArrayList<>();
    private final BitSet fresh = new BitSet();
    private final Holdings holdings = new Holdings();
    private int rows;
    private int unchanged;
    private int skipped;
    private int rejected;
    private int errorsInAll;

    void unchanged(Row row) {
        holdings.add(row);
        unchanged++;
        rows++;
    }

    /** Its case was erased: it is counted and nothing of it is kept. */
    void skipped() {
        skipped++;
        rows++;
    }

    void rejected(Collection<RowError> why) {
        rejected++;
        rows++;
        add(why);
    }

    void fresh(Row row) {
        holdings.add(row);
        fresh.set(rows);
        rows++;
    }

    /** The file is none, or ends early: that is nobody's row. */
    void unreadable(Unreadable cause) {
        add(cause.errors());
    }

    private void add(Collection<RowError> more) {
        errorsInAll += more.size();
        more.stream().limit(Math.max(0, SHOWN - errors.size())).forEach(errors::add);
    }

    boolean hasRoomForErrors() {
        return errors.size() < SHOWN;
    }

    /** Whether the row at this place among the rows, from 0, is to be brought in. */
    boolean isFresh(int place) {
        return fresh.get(place);
    }

    boolean isClean() {
        return errorsInAll == 0;
    }

    Outcome outcome() {
        return new Outcome(isClean() ? fresh.cardinality() : 0, unchanged, skipped, rejected, List.copyOf(errors));
    }

    int errorsInAll() {
        return errorsInAll;
    }

    int rows() {
        return rows;
    }

    Holdings holdings() {
        return holdings;
    }

    /** What an import did, or would do: the answer to a machine. */
    record Outcome(int imported, int unchanged, int skipped, int rejected, List<RowError> errors) {
    }
}
